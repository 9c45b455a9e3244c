import type { Found, Rule } from '#model/compass/rule.ts';
import type { MissingOwner } from '#model/compass/values.ts';
import { isWithUs } from '#model/compass/with-us.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Place } from '#model/record/place.ts';
import { nearOwnersOf } from '#model/people/owners-of.ts';
import type { Owners } from '#model/record/values.ts';

/**
 * Journeys, meetings with us, and transitions that matter, without somebody who answers for them and somebody who runs them: there, in the
 * library or in their phase. That somebody answers for the whole journey is not enough.
 */
export const unowned: Rule<'unowned'> = {
  rule: 'unowned',
  severity: 'mend',
  find(on) {
    const { journey, interactions, transitions, where } = on;
    const found = (what: 'interaction' | 'transition', place: Place) =>
      finding(place, { what, name: where.nameOf(place) }, nearOwnersOf(on.records, on.workspace, place));
    return [
      ...(journey ? finding({ journey: true }, { what: 'journey', name: journey.body.name }, journey.body.owners) : []),
      ...interactions
        .filter((interaction) => !isOnlyAsked(interaction) && isWithUs(interaction, on.records, on.workspace))
        .flatMap(({ id }) => found('interaction', { interaction: id })),
      ...transitions
        .filter(({ body }) => body.handOff?.from ?? body.handOff?.to ?? body.mark?.type)
        .flatMap(({ id }) => found('transition', { transition: id })),
    ];
  },
};

/** A place where nothing but a question stands. */
const isOnlyAsked = ({ body }: RecordOf<'interaction'>): boolean => Boolean(body.prompt) && !body.text;

function finding(
  place: Place,
  named: { what: 'journey' | 'interaction' | 'transition'; name: string },
  owners: Owners | undefined,
): Found<'unowned'>[] {
  const missing = missingOwner(owners);
  return missing ? [{ place, values: { ...named, missing } }] : [];
}

export function missingOwner(owners: Owners | undefined): MissingOwner | undefined {
  if (!owners?.professional) return owners?.operational ? 'professional' : 'both';
  return owners.operational ? undefined : 'operational';
}
