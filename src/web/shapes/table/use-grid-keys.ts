import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useMapActs, useMapState, useSelected } from '#web/map/store/map-context.ts';
import { columns } from '#web/shapes/table/columns.ts';
import type { TableRow } from '#web/shapes/table/table-rows.ts';

type Grid = {
  readonly rows: readonly TableRow[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowPx: number;
};

type At = { readonly row: number; readonly column: number; readonly isEditing: boolean };

/** Walking a grid: arrows, Home, End, a page up and down; Enter and F2 edit. Tab comes to one cell and leaves it again. */
export function useGridKeys({ rows, scroller, rowPx }: Grid) {
  const selected = useSelected();
  const editing = useMapState((state) => state.editing);
  const { edit: editOnMap, select } = useMapActs();
  const [kept, setAt] = useState<At>({ row: 0, column: 1, isEditing: false });
  const isAsked = editing !== undefined && editing === selected;
  const row = selected === undefined ? kept.row : rows.findIndex(({ id }) => id === selected);
  const at: At = { row: Math.max(row, 0), column: isAsked ? 1 : kept.column, isEditing: kept.isEditing || isAsked };

  const edit = (to: number, column: number, isEditing: boolean) => {
    setAt({ row: to, column, isEditing });
    if (!isEditing && editing !== undefined) editOnMap(undefined);
    if (isEditing) select(rows[to]?.id);
  };
  const focus = (to: number, column: number) => {
    const id = rows[to]?.id;
    const grid = scroller.current;
    if (id === undefined || !grid) return;
    bringIntoView(grid, to * rowPx, rowPx);
    setAt({ row: to, column, isEditing: false });
    select(id);
    requestAnimationFrame(() =>
      grid
        .querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"] [data-cell="${columns[column]}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (at.isEditing || event.altKey || !(event.target instanceof HTMLElement) || !event.target.dataset['cell']) return;
    const perPage = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2, 1);
    const to = stepOf(event, at, { rows: rows.length, perPage });
    if (to) focus(to.row, to.column);
    else if (event.key === 'Enter' || event.key === 'F2') edit(at.row, at.column, true);
    else return;
    event.preventDefault();
  };
  return { at, edit, focus, onKeyDown };
}

type Size = { readonly rows: number; readonly perPage: number };

function stepOf(event: KeyboardEvent, at: At, { rows, perPage }: Size): Pick<At, 'row' | 'column'> | undefined {
  const isFar = event.ctrlKey || event.metaKey;
  const row = (to: number) => ({ row: Math.min(Math.max(to, 0), rows - 1), column: at.column });
  const column = (to: number) => ({ row: at.row, column: Math.min(Math.max(to, 0), columns.length - 1) });
  const steps: Readonly<Record<string, () => Pick<At, 'row' | 'column'>>> = {
    ArrowDown: () => row(at.row + 1),
    ArrowUp: () => row(at.row - 1),
    ArrowRight: () => column(at.column + 1),
    ArrowLeft: () => column(at.column - 1),
    PageDown: () => row(at.row + perPage),
    PageUp: () => row(at.row - perPage),
    Home: () => (isFar ? { row: 0, column: 0 } : column(0)),
    End: () => (isFar ? { row: rows - 1, column: columns.length - 1 } : column(columns.length - 1)),
  };
  return steps[event.key]?.();
}

export const headPx = 40;

function bringIntoView(grid: HTMLElement, top: number, height: number): void {
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + height + headPx > grid.scrollTop + grid.clientHeight)
    grid.scrollTop = top + height + headPx - grid.clientHeight;
}
