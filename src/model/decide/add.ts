import { accept, refuse } from '#base/result.ts';
import { readAll } from '#base/json-path.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { whyNotBody } from '#model/decide/check-body.ts';
import { orderAfter } from '#model/decide/order.ts';
import { whyNotInDocument } from '#model/decide/in-document.ts';
import type { StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { sameJson } from '#base/json.ts';

export function decideAdd(doc: StigDocument, command: CommandOf<'add'>): Decision {
  const { type, id, body } = command;
  if (recordType(type).document !== doc.kind) return refuse({ code: 'wrong-document', type });
  const there = doc.records.get(id);
  if (there) return there.type === type && sameJson(there.body, body) ? accept([]) : refuse({ code: 'id-taken', id });
  const why = whyNotBody(type, body) ?? whyNoParent(doc, command) ?? whyNotInDocument(doc, type, { id, body });
  if (why) return refuse(why);
  const record: AnyRecord = { type, id, body, order: orderAfter(doc.records, type, { after: command.after }) };
  return accept([{ did: 'added', record }]);
}

function whyNoParent(doc: StigDocument, { type, body }: CommandOf<'add'>): Refusal | undefined {
  const { partOf, points } = recordType(type);
  for (const path of partOf) {
    const [id] = readAll(body, path);
    const parent = path.startsWith('at.') ? path.slice(3) : points[path];
    if (typeof id === 'string' && doc.records.get(id)?.type !== parent)
      return { code: 'parent-not-found', type: parent ?? path, id };
  }
  return undefined;
}
