import { sameJson } from '#base/json.ts';
import { accept, refuse } from '#base/result.ts';
import type { Change } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { whyNotBody, whyNotOrder } from '#model/decide/check-body.ts';
import { whyNotSecond } from '#model/decide/in-document.ts';
import { whyNotId } from '#model/decide/keepable.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordType } from '#model/document/records.ts';

/** Brings records in as they are, all or none. References that lead nowhere are allowed: they are reported, not mended. */
export function decideImport(doc: StigDocument, command: CommandOf<'import'>): Decision {
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const record of command.records) {
    if (recordType(record.type).document !== doc.kind) return refuse({ code: 'wrong-document', type: record.type });
    const there = doc.records.get(record.id);
    if (seen.has(record.id) || (there && !sameJson(there.body, record.body)))
      return refuse({ code: 'id-taken', id: record.id });
    const why =
      whyNotId(record.id) ??
      whyNotSecond(doc, record.type, record.id) ??
      whyNotBody(record.type, record.body) ??
      whyNotOrder(record);
    if (why) return refuse(why);
    seen.add(record.id);
    if (!there) changes.push({ did: 'added', record });
  }
  return accept(changes);
}
