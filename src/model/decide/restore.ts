import { sameJson } from '#base/json.ts';
import { accept, refuse } from '#base/result.ts';
import type { Change, Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { whyNotBody, whyNotOrder } from '#model/decide/check-body.ts';
import { isSecond } from '#model/decide/in-document.ts';
import { whyNotId } from '#model/decide/keepable.ts';
import type { StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';

/**
 * Makes the document what it was, as a new step: the log goes on, and this can be taken back too.
 * Words that were erased meanwhile stay erased; names of versions, reviews held and comments stay as they are.
 */
export function decideRestore(doc: StigDocument, command: CommandOf<'restore'>): Decision {
  const kept = command.records.filter((record) => isRestored(record) && !isSecond(doc, record));
  const wanted = new Map(kept.map((record) => [record.id, record]));
  const gone = [...doc.records.values()].filter((record) => isRestored(record) && record.id !== doc.id);
  const removed = gone
    .filter((record) => wanted.get(record.id)?.type !== record.type)
    .toReversed()
    .map((record): Change => ({ did: 'removed', record }));
  const changes: Change[] = [...removed];
  for (const record of wanted.values()) {
    if (recordType(record.type).document !== doc.kind) return refuse({ code: 'wrong-document', type: record.type });
    const why = whyNotId(record.id) ?? whyNotBody(record.type, record.body) ?? whyNotOrder(record);
    if (why) return refuse(why);
    const change = changeTo(doc.records.get(record.id), record);
    if (change) changes.push(change);
  }
  return accept(changes);
}

/** Whether things of a type stay as they are whatever a document is made to be. */
export const staysWhenRestored = (type: TypeName): boolean => recordType(type).stays;

const isRestored = ({ type }: AnyRecord): boolean => !staysWhenRestored(type);

function changeTo(there: AnyRecord | undefined, wanted: AnyRecord): Change | undefined {
  if (wanted.erased) return undefined;
  if (there?.type !== wanted.type) return { did: 'added', record: wanted };
  if (there.erased) return undefined;
  const set: Record<string, Edited> = {};
  for (const key of new Set([...Object.keys(there.body), ...Object.keys(wanted.body)])) {
    const [was, is] = [there.body[key], wanted.body[key]];
    if (!sameJson(was, is)) set[key] = { was, is };
  }
  const order = there.order === wanted.order ? undefined : { was: there.order, is: wanted.order };
  if (Object.keys(set).length === 0 && !order) return undefined;
  return { did: 'edited', type: wanted.type, id: wanted.id, set, ...(order && { order }) };
}
