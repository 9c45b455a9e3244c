import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { Owners } from '#model/record/values.ts';

/** What one person answers for on a journey. What has no owners of its own (phases, curves) is the journey's owners'. */
export type Ownership = {
  readonly journey: boolean;
  /** On the journey's team, or an owner of it. */
  readonly member: boolean;
  readonly interactions: ReadonlySet<string>;
  /** Whether they answer for anything there at all. */
  readonly anything: boolean;
  readonly at: (place: Place | undefined) => boolean;
};

export function createOwnership(person: string, records: Records): Ownership {
  const is = (owners: Owners | undefined) => owners?.professional === person || owners?.operational === person;
  const body = recordsOf(records, 'journey')[0]?.body;
  const journey = is(body?.owners);
  const interactions = new Set(
    recordsOf(records, 'interaction').flatMap((one) => (is(one.body.owners) ? [one.id] : [])),
  );
  const ownsTransition = () => recordsOf(records, 'transition').some((one) => is(one.body.owners));
  return {
    journey,
    anything: journey || interactions.size > 0 || ownsTransition(),
    member: journey || (body?.team?.includes(person) ?? false),
    interactions,
    at(place) {
      if (place && 'interaction' in place) return interactions.has(place.interaction);
      if (place && 'transition' in place) return is(recordOf(records, 'transition', place.transition)?.body.owners);
      return journey;
    },
  };
}
