import type { MapContent, PhaseContent } from '#exchange/pictures/content/types.ts';
import { phaseWeights } from '#exchange/pictures/time-scale.ts';
import { rolesOfTracks, type Stack, stacksOf } from '#exchange/pictures/layout/stacks.ts';
import type { LayoutOptions, Scales } from '#exchange/pictures/layout/types.ts';

/** Where each phase stands, how many columns of cards it has room for, and which stand in them. */
export type Column = {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly stacks: readonly Stack[];
};

export type Columns = {
  readonly columns: readonly Column[];
  /** Whose the tracks are that the cards stand in. */
  readonly roles: readonly (string | undefined)[] | undefined;
  readonly scales: Scales;
  readonly laneWidth: number;
  readonly width: number;
};

/** Shares the width among the phases: one part for each column of cards that a phase needs. */
export function layColumns(content: Pick<MapContent, 'phases' | 'roles'>, options: LayoutOptions): Columns {
  const { laneWidth = 128, columnWidth = 168, stack = 6 } = options;
  const { phases } = content;
  const roles = rolesOfTracks(content, options);
  const stacks = phases.map(({ interactions }) => stacksOf(interactions, { roles, most: stack }));
  const needs = stacks.map(({ columns }) => columns);
  const parts = Math.max(
    1,
    needs.reduce((sum, need) => sum + need, 0),
  );
  const part = Math.max(columnWidth, (options.width - laneWidth) / parts);
  const scaled = options.view?.isToScale
    ? scaledWidths(
        phases,
        needs.map((need) => need * part),
      )
    : undefined;
  let x = laneWidth;
  const columns = stacks.map((own, i) => {
    const column = { x, width: scaled?.[i] ?? part * own.columns, ...own };
    x += column.width;
    return column;
  });
  const width = Math.max(x, laneWidth + part);
  return { columns, roles, scales: scalesOf(columns, { laneWidth, part }), laneWidth, width };
}

/** Phases as broad as the time they take, and none narrower than its cards need. */
function scaledWidths(phases: readonly PhaseContent[], least: readonly number[]): number[] | undefined {
  const weights = phaseWeights(phases.map(({ id, leadTime }) => ({ id, body: { leadTime } })));
  if (!weights) return undefined;
  const [all, room] = [weights, least].map((each) => each.reduce((sum, one) => sum + one, 0));
  return weights.map((weight, i) => Math.max((weight / (all || 1)) * (room ?? 0), least[i] ?? 0));
}

function scalesOf(columns: readonly Column[], { laneWidth, part }: { laneWidth: number; part: number }): Scales {
  const near = (at: number): Pick<Column, 'x' | 'width'> =>
    columns[Math.min(Math.max(at, 0), columns.length - 1)] ?? { x: laneWidth, width: part };
  const last = Math.max(columns.length - 1, 0);
  return {
    x: (x) => {
      const at = Math.min(Math.max(Math.floor(x), 0), last);
      const column = near(at);
      return column.x + (x - at) * column.width;
    },
    xBack: (px) => {
      const found = columns.findIndex(({ x, width }) => px < x + width);
      const at = found < 0 ? last : found;
      const column = near(at);
      return at + (px - column.x) / column.width;
    },
  };
}
