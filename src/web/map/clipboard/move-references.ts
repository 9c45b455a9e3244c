import { isObject, type Json, type JsonObject } from '#base/json.ts';
import { type AnyRecord, isTypeName, recordType, recordTypes } from '#model/document/records.ts';

/** What a reference says where its record is put; `undefined` lets go of it. */
export type NewReference = (type: string, id: string) => string | undefined;

/** A body whose references are those of the place it is put in; what leads nowhere there is let go of. */
export function moveReferences({ type, body }: Pick<AnyRecord, 'type' | 'body'>, to: NewReference): JsonObject {
  let moved: JsonObject = body;
  for (const [path, target] of Object.entries(recordType(type).points)) {
    const next = moveAt(moved, path.split('.'), (value) => moveValue(value, target, to));
    moved = isObject(next) ? next : {};
  }
  return moved;
}

type Move = (value: Json) => Json | undefined;

function moveAt(value: Json | undefined, [key, ...rest]: readonly string[], move: Move): Json | undefined {
  if (value === undefined) return undefined;
  if (key === undefined) return move(value);
  if (key === '*') return Array.isArray(value) ? value.flatMap((one: Json) => moveAt(one, rest, move) ?? []) : value;
  if (!isObject(value)) return value;
  const { [key]: was, ...others } = value;
  if (was === undefined) return value;
  const is = moveAt(was, rest, move);
  return is === undefined || isEmptied(was, is) ? others : { ...others, [key]: is };
}

/** Nothing is left of what held only the reference that was let go of. */
const isEmptied = (was: Json, is: Json): boolean =>
  isObject(is) && Object.keys(is).length === 0 && isObject(was) && Object.keys(was).length > 0;

function moveValue(value: Json, target: string, to: NewReference): Json | undefined {
  if (target === 'place') return movePlace(value, to);
  return typeof value === 'string' ? to(target, value) : value;
}

function movePlace(value: Json, to: NewReference): Json | undefined {
  if (!isObject(value)) return value;
  for (const type of ['phase', 'interaction', 'transition', 'curve']) {
    const id = value[type];
    if (typeof id !== 'string') continue;
    const moved = to(type, id);
    return moved === undefined ? undefined : { ...value, [type]: moved };
  }
  return value;
}

/** Whether a type of record belongs to a journey rather than to the workspace or an interview. */
export const isOfJourney = (type: string): boolean =>
  isTypeName(type) && recordTypes[type].document === 'journey' && type !== 'journey';
