import { isObject, type Json, type JsonObject, sameJson } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { accept, refuse } from '#base/result.ts';
import type { Change, Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';

type Unite = CommandOf<'unite'>;

/**
 * Makes two of the library one: whatever mentions the one mentions the other from now on. In the workspace's own document the one goes, and the
 * other takes over what it does not say itself; lists are put together.
 */
export function decideUnite(doc: StigDocument, command: Unite): Decision {
  const { type, from, into } = command;
  if (from === into) return refuse({ code: 'not-valid', place: 'into', message: 'the same one' });
  const mentioning = [...doc.records.values()].flatMap((record) => edited(record, mentionsIn(record, command)));
  if (doc.kind !== 'workspace') return accept(mentioning);
  const [gone, stays] = [doc.records.get(from), doc.records.get(into)];
  if (gone?.type !== type) return refuse({ code: 'not-found', type, id: from });
  if (stays?.type !== type) return refuse({ code: 'not-found', type, id: into });
  return accept([...mentioning, ...edited(stays, takenOver(gone.body, stays.body)), { did: 'removed', record: gone }]);
}

type Set = { [path: string]: Edited };

const edited = ({ type, id }: AnyRecord, set: Set): Change[] =>
  Object.keys(set).length === 0 ? [] : [{ did: 'edited', type, id, set }];

function mentionsIn({ type, body }: AnyRecord, command: Unite): Set {
  const pointing = Object.entries(recordType(type).points).flatMap(([path, target]) =>
    target === command.type ? [path] : [],
  );
  const set: Set = {};
  for (const path of pointing) {
    const [whole = '', ...inside] = path.split('.*');
    const was = set[whole]?.is ?? readPath(body, whole);
    if (was === undefined) continue;
    const is = replaced(was, inside.length === 0 ? [] : ['*', ...keysOf(inside)], command);
    if (!sameJson(was, is)) set[whole] = { was: readPath(body, whole), is };
  }
  return Object.values(recordType(type).words).includes('file') ? { ...set, ...keptIn(body, command) } : set;
}

/** What a journey remembers of the file that it came with: what that brought, and what it said otherwise. */
function keptIn(body: JsonObject, command: Unite): Set {
  const [brought, variants] = [readPath(body, 'kept.brought'), readPath(body, 'kept.variants')];
  const list = `library.${listOf[command.type]}`;
  const set: Set = {};
  if (isObject(brought) && Array.isArray(brought[list])) {
    const is = { ...brought, [list]: withoutTwice(brought[list] as readonly Json[], command) };
    if (!sameJson(brought, is)) set['kept.brought'] = { was: brought, is };
  }
  if (Array.isArray(variants)) {
    const is = (variants as readonly Json[]).filter(
      (one) => !JSON.stringify(one).includes(JSON.stringify(command.from)),
    );
    if (is.length < variants.length) set['kept.variants'] = { was: variants as Json, is };
  }
  return set;
}

/** Under which names a file brought things of the library. */
const listOf: { readonly [T in Unite['type']]: string } = {
  person: 'people',
  team: 'teams',
  channel: 'channels',
  actor: 'actors',
  system: 'systems',
  group: 'groups',
};

const keysOf = (inside: readonly string[]): string[] =>
  inside.flatMap((part, at) => [...(at === 0 ? [] : ['*']), ...part.split('.').filter((key) => key !== '')]);

function replaced(value: Json, keys: readonly string[], command: Unite): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value === command.from ? command.into : value;
  if (key === '*') {
    if (!Array.isArray(value)) return value;
    const list = value as readonly Json[];
    return rest.length === 0 ? withoutTwice(list, command) : list.map((item) => replaced(item, rest, command));
  }
  const inner = isObject(value) ? value[key] : undefined;
  if (inner === undefined) return value;
  return { ...(value as JsonObject), [key]: replaced(inner, rest, command) };
}

/** A list of ids names nobody twice because two became one; what it named twice before is nobody's business here. */
function withoutTwice(list: readonly Json[], { from, into }: Unite): readonly Json[] {
  const at = list.findIndex((item) => item === from || item === into);
  if (!list.includes(from)) return list;
  return list.flatMap((item, index) => (item === from || item === into ? (index === at ? [into] : []) : [item]));
}

/** What the one that stays does not say itself. */
function takenOver(gone: JsonObject, stays: JsonObject): Set {
  const set: Set = {};
  for (const [key, said] of Object.entries(gone)) {
    const was = stays[key];
    if (was === undefined) set[key] = { was, is: said };
    else if (Array.isArray(was) && Array.isArray(said)) {
      const is = [...new Set([...(was as readonly Json[]), ...(said as readonly Json[])])];
      if (is.length > was.length) set[key] = { was: was as Json, is };
    }
  }
  return set;
}
