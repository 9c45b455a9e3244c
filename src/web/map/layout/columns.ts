import { columnStarts, rowsFor } from '#web/canvas/flow.ts';
import type { Seats } from '#web/map/layout/seats.ts';

/** Cards below one another: those of a track from one seat of their phase on, the how manieth column they are. */
export type Stack = { readonly first: number; readonly until: number; readonly column: number };

/** The stacks of each phase, track by track; an empty one where a phase begins, so that something can land there. */
export function stacksOf(counts: readonly number[], seats: Seats | undefined): readonly (readonly Stack[])[][] {
  if (seats) return seats.columns.map(stacksInTracks);
  const rows = rowsFor(counts);
  return counts.map((count) => [
    columnStarts(count, rows).map((first, column, all) => ({ first, until: all[column + 1] ?? count, column })),
  ]);
}

function stacksInTracks(tracks: readonly (readonly number[])[]): Stack[][] {
  let seat = 0;
  return tracks.map((columns) => {
    const stacks: Stack[] = [{ first: seat, until: seat, column: 0 }];
    for (const column of columns) {
      const last = stacks.at(-1);
      if (last?.column === column) stacks[stacks.length - 1] = { ...last, until: seat + 1 };
      else stacks.push({ first: seat, until: seat + 1, column });
      seat += 1;
    }
    return stacks;
  });
}

/** How many columns each phase has. */
export const columnCounts = (stacks: readonly (readonly (readonly Stack[])[])[]): number[] =>
  stacks.map((tracks) => Math.max(...tracks.flat().map(({ column }) => column)) + 1);
