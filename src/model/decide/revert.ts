import { sameJson } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { accept, refuse } from '#base/result.ts';
import { applyChanges, type Change, type Edited, invertChanges } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { whyNotBody, whyNotOrder } from '#model/decide/check-body.ts';
import { isMerged, mergeValue, mergingAt } from '#model/decide/merge-value.ts';
import { whyNotInDocument } from '#model/decide/in-document.ts';
import { whyNotPath } from '#model/decide/keepable.ts';
import type { StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';

type EditedChange = Extract<Change, { did: 'edited' }>;

/**
 * Takes back somebody's own step, and only that: what another has changed since stays as the other left it.
 *
 * Errors  `changed-since` when nothing of the step is left to take back.
 */
export function decideRevert(doc: StigDocument, command: CommandOf<'revert'>): Decision {
  const changes: Change[] = [];
  let records = doc.records;
  for (const wanted of invertChanges(command.changes)) {
    const change = stillPossible({ ...doc, records }, wanted);
    if (!change) continue;
    changes.push(change);
    records = applyChanges(records, [change]);
  }
  return changes.length === 0 ? refuse({ code: 'changed-since' }) : accept(changes);
}

function stillPossible(doc: StigDocument, wanted: Change): Change | undefined {
  if (wanted.did === 'edited') return stillEditable(doc, wanted);
  const { record } = wanted;
  const there = doc.records.get(record.id);
  if (wanted.did === 'removed') {
    const same = there && record.id !== doc.id && there.type === record.type && sameJson(there.body, record.body);
    return same ? { did: 'removed', record: there } : undefined;
  }
  const fits = !there && recordType(record.type).document === doc.kind && !whyNot(doc, record);
  return fits ? wanted : undefined;
}

const whyNot = (doc: StigDocument, record: AnyRecord) =>
  whyNotOrder(record) ?? whyNotBody(record.type, record.body) ?? whyNotInDocument(doc, record.type, record);

function stillEditable(doc: StigDocument, wanted: EditedChange): Change | undefined {
  const record = doc.records.get(wanted.id);
  if (!record || record.erased || record.type !== wanted.type) return undefined;
  if (Object.keys(wanted.set).some(whyNotPath)) return undefined;
  const set = editable(record, wanted);
  const order = wanted.order && wanted.order.was === record.order ? wanted.order : undefined;
  if (Object.keys(set).length === 0 && !order) return undefined;
  const change: Change = { did: 'edited', type: record.type, id: record.id, set, ...(order && { order }) };
  const [after] = [applyChanges(doc.records, [change]).get(record.id)];
  return after && !whyNot(doc, after) ? change : undefined;
}

/** The paths that can go back: texts and lists are merged back, anything else only if it is as the step left it. */
function editable(record: AnyRecord, wanted: EditedChange): Record<string, Edited> {
  const set: Record<string, Edited> = {};
  let body = record.body;
  for (const [path, edit] of Object.entries(wanted.set)) {
    const was = readPath(body, path);
    const merging = mergingAt(record.type, path);
    if (!isMerged(was, merging) && !sameJson(was, edit.was)) continue;
    const is = mergeValue(was, edit, merging);
    if (sameJson(was, is)) continue;
    body = writePath(body, path, is);
    set[path] = { was, is };
  }
  return set;
}
