import { type JsonObject, sameJson } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { accept, refuse } from '#base/result.ts';
import type { Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { whyNotBody } from '#model/decide/check-body.ts';
import { mergeValue, mergingAt } from '#model/decide/merge-value.ts';
import { whyNotInDocument } from '#model/decide/in-document.ts';
import { whyNotPath } from '#model/decide/keepable.ts';
import { unknownKeys } from '#model/decide/unknown-keys.ts';
import type { StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';

export function decideEdit(doc: StigDocument, command: CommandOf<'edit'>): Decision {
  const record = doc.records.get(command.id);
  if (record?.type !== command.type) return refuse({ code: 'not-found', type: command.type, id: command.id });
  if (record.erased) return refuse({ code: record.keyMissing ? 'words-missing' : 'words-erased', id: record.id });
  const unwritable = Object.keys(command.set).map(whyNotPath).find(Boolean);
  if (unwritable) return refuse(unwritable);
  const unknown = whyUnknown(record, command.set);
  if (unknown) return refuse(unknown);
  const { body, set } = editedBody(record, withAlong(record, command.set));
  if (Object.keys(set).length === 0) return accept([]);
  const why = whyNotBody(record.type, body) ?? whyNotInDocument(doc, record.type, { id: record.id, body });
  if (why) return refuse(why);
  return accept([{ did: 'edited', type: record.type, id: record.id, set }]);
}

/** Nobody has read a key that nothing knows: it is a slip. What a file brought may be changed and taken away, as its author saw it. */
function whyUnknown({ type, body }: AnyRecord, set: CommandOf<'edit'>['set']): Refusal | undefined {
  const schema = recordType(type).body;
  for (const [path, { was, is }] of Object.entries(set)) {
    const unknown = unknownKeys(schema, path, is);
    if (unknown.length === 0) continue;
    const here = readPath(body, path);
    const seen = here === undefined ? [] : [here, was].flatMap((value) => unknownKeys(schema, path, value));
    const place = unknown.find((one) => !seen.includes(one));
    if (place !== undefined) return { code: 'not-valid', place, message: `there is no such key: ${type}` };
  }
  return undefined;
}

function editedBody(
  record: AnyRecord,
  wanted: CommandOf<'edit'>['set'],
): { body: JsonObject; set: Record<string, Edited> } {
  const set: Record<string, Edited> = {};
  let body = record.body;
  for (const [path, edit] of Object.entries(wanted)) {
    const was = readPath(body, path);
    const is = mergeValue(was, edit, mergingAt(record.type, path));
    if (sameJson(was, is)) continue;
    body = writePath(body, path, is);
    set[path] = { was, is };
  }
  return { body, set };
}

/** An edit with what is edited along with it. */
function withAlong({ type, body }: AnyRecord, set: CommandOf<'edit'>['set']): CommandOf<'edit'>['set'] {
  const along = Object.entries(recordType(type).along?.(body, set) ?? {});
  return along.length === 0
    ? set
    : { ...set, ...Object.fromEntries(along.map(([path, is]) => [path, { was: readPath(body, path), is }])) };
}
