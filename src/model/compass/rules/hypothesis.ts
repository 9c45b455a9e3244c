import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';
import { type Claim, pointClaim } from '#model/research/backing.ts';

/** No interviews behind the journey, or claims on it that nothing backs. */
export const hypothesis: Rule<'hypothesis'> = {
  rule: 'hypothesis',
  severity: 'look',
  find(on) {
    const claims = claimsOf(on);
    const unbacked = claims.filter(({ claim }) => on.backing.isAssumed(claim)).map(({ name }) => name);
    const interviews = on.interviews.length;
    const saidSo = on.journey?.body.basis === 'hypothesis';
    const assumed = interviews === 0 || saidSo || unbacked.length > 0;
    return assumed
      ? [{ place: { journey: true }, values: { interviews, saidSo, claims: claims.length, unbacked } }]
      : [];
  },
};

type Named = { readonly name: string; readonly claim: Claim };

/** Everything on the map that says what customers feel: marks, points of their curves, moments of truth. */
function claimsOf({ interactions, transitions, points, records, where }: Reading): Named[] {
  const marked = (place: Place, claim: RecordOf<'interaction'> | RecordOf<'transition'>): Named[] => {
    const { mark } = claim.body;
    return mark?.type ? [{ name: `${mark.type === 'heart' ? '♥' : '☁'} ${where.nameOf(place)}`, claim }] : [];
  };
  return [
    ...interactions.flatMap((one) => marked({ interaction: one.id }, one)),
    ...transitions.flatMap((one) => marked({ transition: one.id }, one)),
    ...points.map((point) => ({
      name: `∿ ${where.nameOf(point.body.at as Place | undefined)}`,
      claim: pointClaim(point, records),
    })),
    ...recordsOf(records, 'moment').map((claim) => ({ name: shorten(claim.body.title ?? ''), claim })),
  ];
}
