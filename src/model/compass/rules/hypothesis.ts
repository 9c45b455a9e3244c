import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import { recordsOf } from '#model/document.ts';
import type { Place } from '#model/place.ts';

/** No interviews behind the journey, or claims on it that nothing backs. */
export const hypothesis: Rule<'hypothesis'> = {
  rule: 'hypothesis',
  severity: 'look',
  find(on) {
    const claims = claimsOf(on);
    const unbacked = claims
      .filter(({ evidence }) => !evidence.some((id) => on.excerpts.has(id)))
      .map(({ name }) => name);
    const interviews = on.interviews.length;
    const saidSo = on.journey?.body.basis === 'hypothesis';
    const assumed = interviews === 0 || saidSo || unbacked.length > 0;
    return assumed
      ? [{ place: { journey: true }, values: { interviews, saidSo, claims: claims.length, unbacked } }]
      : [];
  },
};

type Claim = { readonly name: string; readonly evidence: readonly string[] };

/** Everything on the map that says what customers feel: marks, points of their curves, moments of truth. */
function claimsOf({ interactions, transitions, points, records, where }: Reading): Claim[] {
  const marked = (
    place: Place,
    { mark, evidence = [] }: { mark?: { type?: string | undefined } | undefined; evidence?: string[] | undefined },
  ) => (mark?.type ? [{ name: `${mark.type === 'heart' ? '♥' : '☁'} ${where.nameOf(place)}`, evidence }] : []);
  return [
    ...interactions.flatMap(({ id, body }) => marked({ interaction: id }, body)),
    ...transitions.flatMap(({ id, body }) => marked({ transition: id }, body)),
    ...points.map(({ body }) => ({
      name: `∿ ${where.nameOf(body.at as Place | undefined)}`,
      evidence: body.evidence ?? [],
    })),
    ...recordsOf(records, 'moment').map(({ body }) => ({
      name: shorten(body.title ?? ''),
      evidence: body.evidence ?? [],
    })),
  ];
}
