import type { Point } from '#exchange/pictures/curve-path.ts';
import type { Box } from '#exchange/pictures/path.ts';

/**
 * How far something comes up and down along the wall.
 *
 * Shape   `up` and `down` by columns of `step`, the first at the left edge.
 * Units   px.
 */
export type Skyline = { readonly step: number; readonly up: readonly number[]; readonly down: readonly number[] };

type Standing = {
  readonly boxes: readonly Box[];
  /** Lines through points near each other. */
  readonly lines: readonly (readonly Point[])[];
};
type Ground = {
  readonly width: number;
  readonly step: number;
  /** Where the edge is where nothing stands. */
  readonly mid: number;
  /** How far from their middle lines reach. */
  readonly pad: number;
};

/** The edges of what stands along the wall. */
export function skylineOf({ boxes, lines }: Standing, { width, step, mid, pad }: Ground): Skyline {
  const columns = Math.max(1, Math.ceil(width / step) + 1);
  const up = Array.from<number>({ length: columns }).fill(Infinity);
  const down = Array.from<number>({ length: columns }).fill(-Infinity);
  const reach = (left: number, right: number, { top, bottom }: { top: number; bottom: number }): void => {
    const last = Math.min(Math.ceil(right / step), columns - 1);
    for (let i = Math.max(Math.floor(left / step), 0); i <= last; i += 1) {
      up[i] = Math.min(up[i] ?? top, top);
      down[i] = Math.max(down[i] ?? bottom, bottom);
    }
  };
  for (const { x, y, width: broad, height } of boxes) reach(x, x + broad, { top: y, bottom: y + height });
  for (const line of lines)
    line.forEach((point, i) => {
      const { x, y } = line[i - 1] ?? point;
      reach(Math.min(x, point.x), Math.max(x, point.x), {
        top: Math.min(y, point.y) - pad,
        bottom: Math.max(y, point.y) + pad,
      });
    });
  return {
    step,
    up: up.map((y) => (Number.isFinite(y) ? y : mid - pad)),
    down: down.map((y) => (Number.isFinite(y) ? y : mid + pad)),
  };
}

/** The furthest up, or else down, between two places. */
export function edgeOf(
  { step, up, down }: Skyline,
  { left, right }: { left: number; right: number },
  isAbove: boolean,
): number | undefined {
  const from = Math.max(Math.floor(left / step), 0);
  const to = Math.ceil(right / step) + 1;
  const some = (isAbove ? up : down).slice(from, to);
  if (some.length === 0) return undefined;
  return isAbove ? Math.min(...some) : Math.max(...some);
}
