/** A point of a curve. Units: `x` in phases from the left edge, `feeling` −1 … 1. */
type Point = { readonly x: number; readonly feeling: number };

/** The points that lie deepest, from the left; several where a curve goes equally deep in several places. */
export function deepestDips(points: readonly Point[]): readonly Point[] {
  const deepest = Math.min(...points.map(({ feeling }) => feeling));
  return points.filter(({ feeling }) => feeling === deepest).toSorted((a, b) => a.x - b.x);
}
