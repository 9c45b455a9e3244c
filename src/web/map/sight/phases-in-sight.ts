import type { MapFrame } from '#web/canvas/frame.ts';

/**
 * Which phases a window shows, most of each; at least one.
 *
 * Shape   the first of them and the one after the last, by their index.
 * Units   px from the left edge of the lanes.
 */
export function phasesInSight({ edges }: MapFrame, left: number, right: number): readonly [number, number] {
  const middles = edges.slice(1).map((end, index) => ((edges[index] ?? 0) + end) / 2);
  const from = middles.findIndex((middle) => middle > left && middle < right);
  if (from === -1)
    return at(
      Math.max(
        edges.findLastIndex((edge) => edge <= (left + right) / 2),
        0,
      ),
      middles.length,
    );
  return [from, middles.findLastIndex((middle) => middle > left && middle < right) + 1];
}

const at = (index: number, count: number): readonly [number, number] => {
  const known = Math.max(Math.min(index, count - 1), 0);
  return [known, known + 1];
};

/** What of the lanes the window on the map shows. */
export function lanesInSight(map: HTMLElement, width = map.clientWidth): readonly [left: number, right: number] {
  const corner = map.querySelector<HTMLElement>('[data-corner]')?.offsetWidth ?? 0;
  return [map.scrollLeft, map.scrollLeft + width - corner];
}
