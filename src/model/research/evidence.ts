import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';

/** An excerpt with whom it comes from: what a claim on the map can rest on. */
export type EvidenceExcerpt = {
  readonly id: string;
  readonly interview: string;
  readonly participant?: string | undefined;
  readonly codes?: readonly string[] | undefined;
  /** −2 … +2, as it was coded. */
  readonly feeling?: number | undefined;
  readonly place?: Place | undefined;
};

/**
 * What is known about one place from what people said.
 *
 * Shape   `voices` by participant (by interview where nobody is named), in the order in which they are first found.
 */
export type Evidence<E extends EvidenceExcerpt = EvidenceExcerpt> = {
  readonly excerpts: readonly E[];
  readonly voices: ReadonlyMap<string, readonly E[]>;
  readonly spread: Spread | undefined;
};

/**
 * How differently people felt; each voice counts once, however often it spoke.
 *
 * Units   feelings −1 … +1, as on the map.
 */
type Spread = {
  readonly voices: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** The evidence at a place. A phase is also spoken of wherever its interactions are, when `within` names them. */
export function evidenceAt<E extends EvidenceExcerpt>(
  excerpts: readonly E[],
  place: Place,
  within: readonly Place[] = [],
): Evidence<E> {
  const keys = new Set([place, ...within].map(placeKey));
  const here = excerpts.filter((excerpt) => excerpt.place !== undefined && keys.has(placeKey(excerpt.place)));
  return { excerpts: here, voices: byVoice(here), spread: spreadOf(here) };
}

/** Excerpts by who spoke. */
export function byVoice<E extends EvidenceExcerpt>(excerpts: readonly E[]): Map<string, E[]> {
  return Map.groupBy(excerpts, (excerpt) => excerpt.participant ?? excerpt.interview);
}

/** How differently people felt in these excerpts; nothing where nobody's feeling is coded. */
function spreadOf(excerpts: readonly EvidenceExcerpt[]): Spread | undefined {
  const felt = [...byVoice(excerpts).values()].flatMap((own) => {
    const feeling = meanFeeling(own);
    return feeling === undefined ? [] : [feeling];
  });
  const sorted = felt.toSorted((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return undefined;
  return { voices: sorted.length, low, middle: medianOf(sorted), high };
}

/** The mean of the feelings coded in excerpts, −1 … +1. */
export function meanFeeling(excerpts: readonly EvidenceExcerpt[]): number | undefined {
  const feelings = excerpts.flatMap(({ feeling }) => (feeling === undefined ? [] : [feeling / 2]));
  return feelings.length === 0 ? undefined : feelings.reduce((sum, feeling) => sum + feeling, 0) / feelings.length;
}

function medianOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
