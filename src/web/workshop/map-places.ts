import type { Box } from '#exchange/pictures/path.ts';
import type { MapLayout, TileLook } from '#exchange/pictures/layout/types.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';

export type PlaceKind = 'phase' | 'interaction' | 'transition' | 'moment' | 'quote' | 'opportunity' | 'job' | 'note';

/** Something on a picture of a map that can be chosen, in the order in which a phase is read. Units: px of the picture. */
export type MapPlace = Box & {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The phase it lies in, by its id and from the left. */
  readonly phase: string;
  readonly column: number;
};

/** What can be chosen on a picture, phase by phase: its head, its interactions and what lies between them, what stands beside the path, and what lies in other lanes. */
export function placesOn({ scene, layout }: { readonly scene: Scene; readonly layout: MapLayout }): MapPlace[] {
  const map = scene.nodes.find((node) => node.kind === 'group' && node.name === 'map');
  const [dx, dy] = map?.kind === 'group' ? [map.dx, map.dy] : [0, 0];
  const { phases, cards, links, path, scales, tiles } = layout;
  const columnAt = ({ x, width }: Box): number =>
    Math.max(0, Math.min(Math.floor(scales.xBack(x + width / 2)), phases.length - 1));
  const place =
    (kind: PlaceKind) =>
    ({ id, x, y, width, height, ...box }: Box & { readonly id: string }): MapPlace => {
      const column =
        kind === 'phase' ? phases.findIndex((one) => one.id === id) : columnAt({ ...box, x, y, width, height });
      return { id, kind, phase: phases[column]?.id ?? '', column, x: x + dx, y: y + dy, width, height };
    };
  const all = [
    ...phases.map(place('phase')),
    ...[...cards.map(place('interaction')), ...links.map(place('transition'))].toSorted(downwards),
    ...path.moments.map(place('moment')),
    ...path.quotes.map(place('quote')),
    ...tiles.flatMap((tile) => {
      const kind = kindOfTile[tile.look];
      return kind === undefined ? [] : [place(kind)(tile)];
    }),
  ];
  return all.filter(({ phase }) => phase !== '').toSorted((a, b) => a.column - b.column);
}

/** What can be chosen in lanes beside the path, of what a guest is shown. */
const kindOfTile: { readonly [L in TileLook]?: PlaceKind } = { opportunity: 'opportunity', job: 'job', frame: 'note' };

/** One stack of cards after the other. */
const downwards = (a: Box, b: Box): number => a.x - b.x || a.y - b.y;

export const walkKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type WalkKey = (typeof walkKeys)[number];

/** Where a key leads: up and down within the phase and on into the next, left and right to what lies at the same height. */
export function placeAfter(places: readonly MapPlace[], from: string | undefined, key: WalkKey): MapPlace | undefined {
  const at = places.findIndex(({ id }) => id === from);
  const here = places[at];
  if (!here || key === 'Home') return places[0];
  if (key === 'End') return places.at(-1);
  if (key === 'ArrowUp' || key === 'ArrowDown') return places[at + (key === 'ArrowUp' ? -1 : 1)] ?? here;
  const column = here.column + (key === 'ArrowLeft' ? -1 : 1);
  const [nearest] = places
    .filter((one) => one.column === column)
    .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y));
  return nearest ?? here;
}
