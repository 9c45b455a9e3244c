import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { patchRecords } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** Words as they lie on the journey that a place is of. */
type Said = { readonly id: string; readonly body: { readonly place?: unknown } };

/**
 * Which words an episode has from the place of the whole that it opens: those that were told of it, quoted at it, or tied to what is claimed
 * there. A phase holds its interactions and what lies between these.
 */
export function toldAt(whole: Records, place: Place): (said: Said) => boolean {
  const inside = placesWithin(whole, place);
  const named = new Set<string>();
  for (const { body } of recordsOf(whole, 'quote'))
    if (body.excerpt !== undefined && isInside(inside, body.at as Place | undefined)) named.add(body.excerpt);
  for (const { id, body } of recordsOf(whole, 'interaction'))
    if (isInside(inside, { interaction: id })) addAll(named, body.evidence);
  for (const { id, body } of recordsOf(whole, 'transition'))
    if (isInside(inside, { transition: id })) addAll(named, body.evidence);
  for (const { body } of recordsOf(whole, 'point'))
    if (isInside(inside, body.at as Place | undefined)) addAll(named, body.evidence);
  return ({ id, body }) => named.has(id) || isInside(inside, body.place as Place | undefined);
}

/** An interview with only those of its excerpts. */
export function onlyExcerpts(records: Records, isKept: (said: Said) => boolean): Records {
  const gone = recordsOf(records, 'excerpt').filter((excerpt) => !isKept(excerpt));
  return patchRecords(records, new Map<string, AnyRecord | undefined>(gone.map(({ id }) => [id, undefined])));
}

function placesWithin(whole: Records, place: Place): ReadonlySet<string> {
  const inside = new Set([placeKey(place)]);
  if (!('phase' in place)) return inside;
  const inPhase = (interaction: string | undefined) =>
    recordOf(whole, 'interaction', interaction)?.body.phase === place.phase;
  for (const { id } of recordsOf(whole, 'interaction')) if (inPhase(id)) inside.add(placeKey({ interaction: id }));
  for (const { id, body } of recordsOf(whole, 'transition'))
    if (inPhase(body.from) && inPhase(body.to)) inside.add(placeKey({ transition: id }));
  return inside;
}

/** A point part-way through a phase lies in it. */
const isInside = (inside: ReadonlySet<string>, at: Place | undefined): boolean =>
  at !== undefined && inside.has('phase' in at ? placeKey({ phase: at.phase }) : placeKey(at));

const addAll = (to: Set<string>, ids: readonly string[] = []): void => ids.forEach((id) => void to.add(id));
