import type { Source } from '#exchange/pictures/content/source.ts';
import type { FeltContent, SpreadContent } from '#exchange/pictures/content/types.ts';
import type { Evidence } from '#exchange/pictures/content/voices.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

/** Every feeling that was coded in an interview, at its place on the journey. */
export const feltContent = ({ stretchOf }: Source, { excerpts }: Evidence): FeltContent[] =>
  excerpts.flatMap(({ place, feeling }) => {
    const x = pointX(stretchOf, place);
    return x === undefined || feeling === undefined ? [] : [{ x, feeling: feeling / 2 }];
  });

/** How differently people felt, at each interaction that somebody spoke of with feeling. */
export function spreadContent({ stretchOf }: Source, { excerpts }: Evidence): SpreadContent[] {
  const felt = new Map<string, number[]>();
  for (const { place, feeling } of excerpts) {
    if (feeling === undefined || !place || !('interaction' in place)) continue;
    const feelings = felt.get(place.interaction);
    if (feelings) feelings.push(feeling / 2);
    else felt.set(place.interaction, [feeling / 2]);
  }
  const spread = [...felt].flatMap(([interaction, feelings]) => {
    const x = pointX(stretchOf, { interaction });
    const sorted = feelings.toSorted((a, b) => a - b);
    const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
    if (x === undefined || low === undefined || median === undefined || high === undefined) return [];
    return [{ interaction, x, low, median, high, n: sorted.length }];
  });
  return spread.toSorted((a, b) => a.x - b.x);
}

/**
 * The value below which a part of the sorted values lies, between two of them in proportion.
 *
 * Source  R. J. Hyndman, Y. Fan 1996, Sample quantiles in statistical packages, type 7.
 */
function quantile(sorted: readonly number[], part: number): number | undefined {
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at - Math.floor(at));
}
