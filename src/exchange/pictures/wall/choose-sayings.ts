import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { WallContent, WallMoment, WallQuote } from '#exchange/pictures/wall/wall-content.ts';
import type { Saying } from '#exchange/pictures/wall/saying.ts';

export const mostSayings = 6;
const nearPhases = 0.6;

/**
 * What a wall may say beside its path, what matters most first: moments of truth with the words that belong to them, and then people's words where
 * the path is highest and lowest.
 */
export function rankSayings(content: WallContent): Saying[] {
  const line = content.path.map(({ x, feeling }) => ({ x, y: feeling }));
  const extreme = (x: number): number => Math.abs(curveAt(line, x) ?? 0);
  const taken = new Set<string>();
  const moments = content.moments.slice(0, 3).map((moment): Saying => {
    const quote = nearest(content.quotes, moment, taken);
    if (quote) taken.add(quote.id);
    return { moment, quote, x: quote?.x ?? moment.x };
  });
  const others = content.quotes
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => weight(b) - weight(a) || a.x - b.x || (a.id < b.id ? -1 : 1))
    .map((quote): Saying => ({ quote, x: quote.x }));
  return spreadOut([...moments, ...others]);
  function weight({ x, assumption, text }: WallQuote): number {
    return extreme(x) - (assumption ? 0.5 : 0) - Math.max(0, text.length - 90) / 200;
  }
}

function nearest(quotes: readonly WallQuote[], { x }: WallMoment, taken: ReadonlySet<string>): WallQuote | undefined {
  return quotes
    .filter((quote) => !taken.has(quote.id) && Math.abs(quote.x - x) <= nearPhases)
    .toSorted((a, b) => Number(a.assumption) - Number(b.assumption) || Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

/** Those that speak of a place of which nothing was said yet come first. */
function spreadOut(sayings: readonly Saying[]): Saying[] {
  const first: Saying[] = [];
  const later: Saying[] = [];
  for (const saying of sayings) {
    const isNear = first.some(({ x }) => Math.abs(x - saying.x) < 0.7);
    (isNear ? later : first).push(saying);
  }
  return [...first, ...later];
}
