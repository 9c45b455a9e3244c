import { type Json, sameJson } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { Records } from '#model/document/document.ts';
import { movedBetween } from '#model/map/history/moved.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';

/** How strongly something is felt: a mark, or a point of a curve from −1 to 1. */
export type Felt = { readonly mark: 'heart' | 'cloud'; readonly strength: number } | { readonly feeling: number };

/** One way in which a journey differs from what it was. `words` is what the thing says, now or last. */
export type Difference = { readonly type: TypeName; readonly id: string; readonly words: string } & (
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'moved'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'felt'; readonly was: Felt | undefined; readonly is: Felt | undefined }
  | { readonly kind: 'reworded'; readonly path: string; readonly was: string; readonly is: string }
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
);

/** What is talked of beside the map rather than drawn on it. */
const beside: ReadonlySet<string> = new Set(['version', 'comment', 'view', 'silenced']);

/** What was added, taken away, moved, felt differently, worded differently or changed otherwise, in that order. */
export function compareRecords(before: Records, after: Records): Difference[] {
  const moved = movedBetween(before, after);
  const found: Difference[] = [];
  for (const record of after.values()) {
    if (beside.has(record.type)) continue;
    const was = before.get(record.id);
    if (was?.type === record.type) found.push(...differencesOf(was, record, moved.has(record.id)));
    else found.push(appeared(record));
  }
  for (const record of before.values())
    if (!beside.has(record.type) && after.get(record.id)?.type !== record.type) found.push(vanished(record));
  return found.toSorted(byKindAndName);
}

/** Records come in no order that says anything; what is told of them always comes in the same. */
function byKindAndName(a: Difference, b: Difference): number {
  const [one, other] = [`${a.type} ${a.id}`, `${b.type} ${b.id}`];
  return rank[a.kind] - rank[b.kind] || (one < other ? -1 : one > other ? 1 : 0);
}

const rank: Readonly<Record<Difference['kind'], number>> = {
  added: 0,
  removed: 1,
  moved: 2,
  felt: 3,
  reworded: 4,
  changed: 5,
};

function appeared(record: AnyRecord): Difference {
  const felt = record.type === 'point' ? feltOf(record) : undefined;
  return felt ? { kind: 'felt', ...named(record), was: undefined, is: felt } : { kind: 'added', ...named(record) };
}

function vanished(record: AnyRecord): Difference {
  const felt = record.type === 'point' ? feltOf(record) : undefined;
  return felt ? { kind: 'felt', ...named(record), was: felt, is: undefined } : { kind: 'removed', ...named(record) };
}

function differencesOf(was: AnyRecord, is: AnyRecord, isMoved: boolean): Difference[] {
  const found: Difference[] = [];
  const changed = changedPaths(was, is);
  if (isMoved) found.push({ kind: 'moved', ...named(is), from: phaseOf(was), to: phaseOf(is) });
  const [feltBefore, feltNow] = [feltOf(was), feltOf(is)];
  if (!sameJson(asJson(feltBefore), asJson(feltNow)))
    found.push({ kind: 'felt', ...named(is), was: feltBefore, is: feltNow });
  const { texts } = recordType(is.type);
  for (const path of changed.filter((one) => texts.includes(one)))
    found.push({ kind: 'reworded', ...named(is), path, was: textAt(was, path), is: textAt(is, path) });
  const rest = changed.filter((path) => !texts.includes(path) && !spoken.has(path));
  if (rest.length > 0) found.push({ kind: 'changed', ...named(is), paths: rest });
  return found;
}

/** Keys that a difference of another kind has told already. */
const spoken: ReadonlySet<string> = new Set(['mark', 'feeling', 'phase', 'kept', 'earlierNames']);

const changedPaths = (was: AnyRecord, is: AnyRecord): string[] =>
  [...new Set([...Object.keys(was.body), ...Object.keys(is.body)])].filter(
    (key) => !sameJson(was.body[key], is.body[key]),
  );

const named = ({ type, id, body }: AnyRecord) => ({ type, id, words: wordsOf(type, body) });

/** The first of a thing's texts that says anything. */
const wordsOf = (type: TypeName, body: AnyRecord['body']): string =>
  recordType(type)
    .texts.map((path) => readPath(body, path))
    .find((text): text is string => typeof text === 'string' && text !== '') ?? '';

const textAt = ({ body }: AnyRecord, path: string): string => String(readPath(body, path) ?? '');

const phaseOf = ({ body }: AnyRecord): string | undefined =>
  typeof body['phase'] === 'string' ? body['phase'] : undefined;

function feltOf({ body }: AnyRecord): Felt | undefined {
  const [type, strength] = [readPath(body, 'mark.type'), readPath(body, 'mark.strength')];
  if (type === 'heart' || type === 'cloud')
    return { mark: type, strength: typeof strength === 'number' ? strength : 1 };
  return typeof body['feeling'] === 'number' ? { feeling: body['feeling'] } : undefined;
}

const asJson = (felt: Felt | undefined): Json | undefined => felt && { ...felt };
