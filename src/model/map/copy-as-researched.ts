import type { CreateId } from '#base/id.ts';
import { isObject, type Json, type JsonObject } from '#base/json.ts';
import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';

/** What is taken along: what customers do. What they feel about it is for research to say, and so are quotes, moments and all that rests on them. */
const taken = ['phase', 'interaction', 'transition', 'backstage', 'note'] as const satisfies readonly TypeName[];
const claims: readonly string[] = ['mark', 'evidence', 'setAside', 'events', 'fromWorkshop'];

/** A hypothesis journey as the base of a researched one, to be compared with it: each thing is known to be the other's from the start. */
export function copyAsResearched(
  records: Records,
  from: string,
  into: { readonly id: string; readonly name: string; readonly createId: CreateId; readonly today: string },
): AnyRecord[] {
  const journey = recordOf(records, 'journey', from);
  if (!journey) return [];
  const originals = taken.flatMap((type) => recordsOf<TypeName>(records, type)) as readonly AnyRecord[];
  const ids = new Map(originals.map(({ id }) => [id, into.createId()]));
  const {
    kept: _kept,
    comparedWith: _with,
    snapshotDate: _day,
    trustUntil: _until,
    earlierNames: _names,
    ...own
  } = journey.body as JsonObject;
  const paired = originals.filter(({ type }) => type === 'phase' || type === 'interaction');
  const body: JsonObject = {
    ...own,
    name: into.name,
    basis: 'researched',
    status: 'draft',
    snapshotDate: into.today,
    comparedWith: from,
    pairs: paired.map(({ id }) => ({ found: ids.get(id) ?? id, believed: id })),
  };
  const copies = originals.map((record): AnyRecord => ({
    type: record.type,
    id: ids.get(record.id) ?? record.id,
    order: record.order,
    body: pointedAnew(record, ids),
  }));
  return [{ type: 'journey', id: into.id, order: journey.order, body }, ...copies];
}

/** The body without what is claimed, and with what it points at in its own journey under the new ids. */
function pointedAnew({ type, body }: AnyRecord, ids: ReadonlyMap<string, string>): JsonObject {
  const { points, partOf } = recordType(type);
  const pointing = new Set([...Object.keys(points), ...partOf].map((path) => path.split('.')[0] ?? path));
  const kept = Object.entries(body).filter(([key]) => !claims.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, pointing.has(key) ? renamed(value, ids) : value]));
}

function renamed(value: Json | undefined, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => renamed(item, ids));
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, ids)]));
}
