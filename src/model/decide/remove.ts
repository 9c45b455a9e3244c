import { readAll } from '#base/json-path.ts';
import { accept, refuse } from '#base/result.ts';
import type { CommandOf, Decision } from '#model/decide.ts';
import type { Records, StigDocument } from '#model/document.ts';
import { type AnyRecord, recordType } from '#model/records.ts';

/** Takes a thing away, and with it what is part of it: the children first, so that taking it back puts the parent there first. */
export function decideRemove(doc: StigDocument, command: CommandOf<'remove'>): Decision {
  const { type, id } = command;
  const record = doc.records.get(id);
  if (record?.type !== type) return refuse({ code: 'not-found', type, id });
  if (id === doc.id) return refuse({ code: 'not-valid', place: 'id', message: 'the document itself' });
  return accept(withParts(doc.records, record).map((gone) => ({ did: 'removed', record: gone })));
}

function withParts(records: Records, root: AnyRecord): AnyRecord[] {
  const found = new Map([[root.id, root]]);
  for (const parent of found.values()) {
    for (const record of records.values()) {
      if (!found.has(record.id) && isPartOf(record, parent.id)) found.set(record.id, record);
    }
  }
  return [...found.values()].toReversed();
}

const isPartOf = (record: AnyRecord, id: string): boolean =>
  recordType(record.type).partOf.some((path) => readAll(record.body, path).includes(id));
