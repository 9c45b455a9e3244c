import { readAll } from '#base/json-path.ts';
import { accept, refuse } from '#base/result.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';

/**
 * Takes a thing away, and with it what is part of it: the children first, so that taking it back puts the parent there first.
 *
 * Errors  `words-missing` where their key is: what cannot be read now could not be put back either, though the key may be found.
 */
export function decideRemove(doc: StigDocument, command: CommandOf<'remove'>): Decision {
  const { type, id } = command;
  const record = doc.records.get(id);
  if (record?.type !== type) return refuse({ code: 'not-found', type, id });
  if (id === doc.id) return refuse({ code: 'not-valid', place: 'id', message: 'the document itself' });
  const gone = withParts(doc.records, record);
  const unreadable = gone.find(({ keyMissing }) => keyMissing);
  if (unreadable) return refuse({ code: 'words-missing', id: unreadable.id });
  return accept(gone.map((one) => ({ did: 'removed', record: one })));
}

function withParts(records: Records, root: AnyRecord): AnyRecord[] {
  const partsOf = partsByWhole(records);
  const found = new Map([[root.id, root]]);
  for (const whole of found.values()) {
    for (const part of partsOf.get(whole.id) ?? []) if (!found.has(part.id)) found.set(part.id, part);
  }
  return [...found.values()].toReversed();
}

function partsByWhole(records: Records): Map<string, AnyRecord[]> {
  const partsOf = new Map<string, AnyRecord[]>();
  for (const record of records.values()) {
    for (const whole of wholesOf(record)) {
      const there = partsOf.get(whole);
      if (there) there.push(record);
      else partsOf.set(whole, [record]);
    }
  }
  return partsOf;
}

const wholesOf = ({ type, body }: AnyRecord): string[] =>
  recordType(type)
    .partOf.flatMap((path) => readAll(body, path))
    .filter((whole) => typeof whole === 'string');
