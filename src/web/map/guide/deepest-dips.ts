/** A point of a curve. Units: `x` in phases from the left edge, `feeling` −1 … 1. */
type Point = { readonly x: number; readonly feeling: number };

/** The points that lie deepest, from the left; several where a curve goes equally deep in several places. */
export function deepestDips(points: readonly Point[]): readonly Point[] {
  const deepest = Math.min(...points.map(({ feeling }) => feeling));
  return points.filter(({ feeling }) => feeling === deepest).toSorted((a, b) => a.x - b.x);
}

/** A dip as it can be told: in which phase, and where there are several in that one, beside what, or as the how manieth. */
export type DipName = {
  readonly phase: string;
  readonly near?: string | undefined;
  readonly nth?: number | undefined;
};

/** Names that tell dips apart: by the phase where it has one alone, by the nearest interaction where each has its own, and else by their order. */
export function nameDips(dips: readonly { readonly phase: string; readonly near: string }[]): readonly DipName[] {
  return dips.map(({ phase, near }, at) => {
    const here = dips.filter((one) => one.phase === phase);
    if (here.length === 1) return { phase };
    const names = new Set(here.map((one) => one.near));
    if (names.size === here.length && !names.has('')) return { phase, near };
    return { phase, nth: dips.slice(0, at + 1).filter((one) => one.phase === phase).length };
  });
}
