type ToSpread = {
  /** What each phase needs for what it holds. */
  readonly natural: readonly number[];
  /** The least width of all together. */
  readonly fill: number;
  /** How broad each wants to be beside the others; without, what is left over is shared evenly. */
  readonly weights?: readonly number[] | undefined;
};

/** Phases drawn as long as they take may make the map this many times broader, not more. */
const most = 2.2;

/** How broad phases are drawn: never less than they need, and in proportion as far as that allows. Units: px. */
export function phaseWidthsOf({ natural, fill, weights }: ToSpread): number[] {
  const needed = sumOf(natural);
  if (!weights) {
    const over = Math.max(fill - needed, 0) / Math.max(natural.length, 1);
    return natural.map((width) => Math.floor(width + over));
  }
  const whole = sumOf(weights);
  const ratios = natural.map((width, at) => width / Math.max(weights[at] ?? 0, 1e-6));
  const inFull = Math.max(...ratios, fill / whole);
  const scale = Math.min(inFull, (most * Math.max(fill, needed)) / whole);
  return natural.map((width, at) => Math.floor(Math.max(width, scale * (weights[at] ?? 0))));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
