import type { RecordOf } from '#model/document/records.ts';

/** Which touchpoints are shown: those of one person, or those with something missing. */
export type Which = { readonly owner?: string | undefined; readonly gap?: Gap | undefined };

export const gaps = ['no-owner', 'half-owned', 'no-deputy', 'no-review'] as const;
export type Gap = (typeof gaps)[number];

type Touchpoint = RecordOf<'touchpoint'>;

export const isShown = (touchpoint: Touchpoint, { owner, gap }: Which): boolean =>
  (owner === undefined || ownersOn(touchpoint).includes(owner)) && (gap === undefined || hasGap[gap](touchpoint));

/** Everybody who answers for one of them, a deputy too. */
export const ownersOn = ({ body: { owners } }: Touchpoint): string[] =>
  [owners?.professional, owners?.operational, owners?.deputy].filter((one) => one !== undefined);

const hasGap: Readonly<Record<Gap, (touchpoint: Touchpoint) => boolean>> = {
  'no-owner': ({ body: { owners } }) => !owners?.professional && !owners?.operational,
  'half-owned': ({ body: { owners } }) => Boolean(owners?.professional) !== Boolean(owners?.operational),
  'no-deputy': ({ body: { owners } }) => !owners?.deputy,
  'no-review': ({ body: { nextReview } }) => nextReview === undefined,
};

/** What an address asks for: the touchpoint that is open, and which are shown. */
export function parseTouchpointSearch(search: Record<string, unknown>): Which & { readonly touchpoint?: string } {
  const { touchpoint, owner, gap } = search;
  const known = gaps.find((one) => one === gap);
  return {
    ...(typeof touchpoint === 'string' && { touchpoint }),
    ...(typeof owner === 'string' && { owner }),
    ...(known && { gap: known }),
  };
}
