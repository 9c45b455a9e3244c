import { type Columns, textAt } from '#exchange/pictures/wall/lay-phases.ts';
import type { WallContent, WallTeam } from '#exchange/pictures/wall/wall-content.ts';
import type { WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { lineOf, type WallRoom, type WallType } from '#exchange/pictures/wall/wall-size.ts';

type At = { readonly room: WallRoom; readonly type: WallType; readonly columns: Columns; readonly top: number };

/** One thin band of what is behind: who works where, and the one sentence that hurts. A name for which there is no room is left out whole. */
export function layBehind(content: WallContent, { room, type, columns, top }: At): WallText[] {
  const how = { font: type.label, measure: room.measure };
  const y = top + type.em * 0.5;
  const laid: WallText[] = [];
  for (const { name, start } of namesInOrder(content.teams)) {
    const one = textAt({ x: columns.left + start * columns.each, y }, [name], how);
    const end = laid.at(-1);
    const isFree = end === undefined || one.x >= end.x + end.width + type.em * 0.8;
    if (isFree && one.x + one.width <= room.width - type.em / 2) laid.push(one);
  }
  const { pain } = content;
  const said = pain && textAt({ x: columns.left, y: y + lineOf(type.label) }, [[pain.text, pain.by].join('  ')], how);
  return said && said.x + said.width <= room.width ? [...laid, said] : laid;
}

/** Teams that work in one stretch are told together. */
function namesInOrder(teams: readonly WallTeam[]): { name: string; start: number }[] {
  const byStart = Map.groupBy(
    teams.toSorted((a, b) => a.start - b.start),
    ({ start }) => Math.floor(start * 2) / 2,
  );
  return [...byStart].map(([start, some]) => ({ start, name: [...new Set(some.map(({ name }) => name))].join(' → ') }));
}
