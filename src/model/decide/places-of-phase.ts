import { isObject, type Json, type JsonObject, sameJson } from '#base/json.ts';
import type { Change, Edited } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';

/** What of a phase a place is: the whole of it, where it begins or ends, or a point part-way (0 … 1). */
export type InPhase = { readonly phase: string; readonly position?: number };

/** Where a place in a phase comes to lie; `path` tells the beginning of a stretch (`from`) from its end (`to`). */
export type MovePlace = (place: InPhase, path: string) => InPhase;

/** Edits of every record that lies in a phase, so that it goes on lying where it lay when the phases change. */
export function movePlaces(records: Records, move: MovePlace): Change[] {
  return [...records.values()].flatMap((record): Change[] => {
    const set = movedPaths(record, move);
    return Object.keys(set).length === 0 ? [] : [{ did: 'edited', type: record.type, id: record.id, set }];
  });
}

function movedPaths(record: AnyRecord, move: MovePlace): Record<string, Edited> {
  const set: Record<string, Edited> = {};
  if (record.erased) return set;
  for (const [path, target] of Object.entries(recordType(record.type).points)) {
    if (target !== 'place') continue;
    const [key = path, ...inside] = path.split('.');
    const was = record.body[key];
    const is = movedInside(was, inside, (place) => movedPlace(place, (at) => move(at, path)));
    if (was !== undefined && !sameJson(was, is)) set[key] = { was, is };
  }
  return set;
}

function movedInside(
  value: Json | undefined,
  path: readonly string[],
  move: (place: JsonObject) => JsonObject,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === '*') return Array.isArray(value) ? value.map((one: Json) => movedInside(one, rest, move) ?? one) : value;
  if (!isObject(value)) return value;
  return key === undefined ? move(value) : { ...value, [key]: movedInside(value[key], rest, move) };
}

function movedPlace(place: JsonObject, move: (at: InPhase) => InPhase): JsonObject {
  const { phase, position, ...unknown } = place;
  if (typeof phase !== 'string') return place;
  return { ...unknown, ...move({ phase, ...(typeof position === 'number' && { position }) }) };
}
