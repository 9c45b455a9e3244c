import { placeAtX } from '#exchange/pictures/point-x.ts';
import type { Command } from '#model/document/command.ts';
import { setValues } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** From where to where. Units: phases from the left edge. */
type Stretch = { readonly start: number; readonly end: number };

const least = 0.001;

/** Where stretches begin and end: at the edges of interactions, and of phases. */
function edgesOf(view: MapView): number[] {
  const inner = view.phases.flatMap(({ interactions, index }) =>
    Array.from({ length: Math.max(interactions.length, 1) }, (_, k) => index + k / Math.max(interactions.length, 1)),
  );
  return [...inner, view.phases.length];
}

/** The edge nearest to `x`. */
function snapped(view: MapView, x: number): number {
  return edgesOf(view).toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x;
}

function edgeBeside(view: MapView, x: number, to: 'left' | 'right'): number | undefined {
  const edges = edgesOf(view);
  return to === 'left' ? edges.findLast((edge) => edge < x - least) : edges.find((edge) => edge > x + least);
}

/** Both ends one edge further; nothing at the edge of the map. */
export function stepStretch(view: MapView, { start, end }: Stretch, to: 'left' | 'right'): Stretch | undefined {
  const [from, until] = [edgeBeside(view, start, to), edgeBeside(view, end, to)];
  return from === undefined || until === undefined ? undefined : { start: from, end: until };
}

/** The end one edge further or nearer; nothing where the stretch would be none. */
export function lengthenStretch(view: MapView, { start, end }: Stretch, to: 'left' | 'right'): Stretch | undefined {
  const until = edgeBeside(view, end, to);
  return until === undefined || until <= start + least ? undefined : { start, end: until };
}

/** What it comes to when the hand has moved one end or both by `dx` phases. */
export function draggedStretch(
  view: MapView,
  { start, end }: Stretch,
  { dx, edge }: { dx: number; edge: 'both' | 'start' | 'end' },
): Stretch | undefined {
  const from = edge === 'end' ? start : snapped(view, start + dx);
  const until = edge === 'start' ? end : edge === 'both' ? from + (end - start) : snapped(view, end + dx);
  const isOnMap = from >= 0 && until <= view.phases.length + least && until > from + least;
  return isOnMap ? { start: from, end: until } : undefined;
}

/** Says where something backstage begins and ends. */
export function putStretch(view: MapView, record: RecordOf<'backstage'>, { start, end }: Stretch): Command {
  const phases = view.phases.map(({ phase }) => phase);
  return setValues(record, { from: placeAtX(phases, start), to: placeAtX(phases, end) });
}
