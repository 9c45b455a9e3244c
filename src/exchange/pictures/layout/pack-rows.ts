import type { Box } from '#exchange/pictures/path.ts';

/** Sorts boxes into rows, each into the first where it passes those that are there already. */
export function packRows<T extends Box>(boxes: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    const row = rows.find((there) =>
      there.every((other) => other.x + other.width + 4 <= box.x || box.x + box.width + 4 <= other.x),
    );
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows;
}
