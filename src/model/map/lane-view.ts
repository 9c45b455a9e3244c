import { sameJson } from '#base/json.ts';
import type { Body } from '#model/document/records.ts';

/**
 * Which lanes somebody sees, and how.
 *
 * Shape   lanes by key. `shown` are seen even when they are empty, and whole even where a lane is folded at first; what is in no list is as the
 *         map has it. `curves` are drawn beside the one in the `foreground`; without it all are.
 */
export type LaneView = {
  readonly order: readonly string[];
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  readonly folded: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly curves: readonly string[] | undefined;
  readonly foreground: string | undefined;
  readonly hasTracks: boolean;
  readonly isToScale: boolean;
};

export const plainView: LaneView = {
  order: [],
  shown: [],
  hidden: [],
  folded: [],
  names: {},
  curves: undefined,
  foreground: undefined,
  hasTracks: false,
  isToScale: false,
};

/** What of a lane the arranging needs to know. */
export type ArrangeableLane = {
  readonly id: string;
  readonly side: 'front' | 'path' | 'back';
  readonly isFoldedAtFirst?: boolean;
};

export type Arranged<L> = { readonly lane: L; readonly isSeen: boolean; readonly isFolded: boolean };

/** All lanes in this view's order, those under the line of visibility last; `isThere` says which the map shows of itself. */
export function arrangeLanes<L extends ArrangeableLane>(
  lanes: readonly L[],
  view: LaneView,
  isThere: (lane: L) => boolean,
): Arranged<L>[] {
  const places = new Map(inOrder(lanes, view.order).map((id, at) => [id, at]));
  const placeOf = ({ id, side }: L): number => (side === 'back' ? lanes.length : 0) + (places.get(id) ?? 0);
  return lanes
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((lane) => ({ lane, isSeen: isSeen(lane.id, view) ?? isThere(lane), isFolded: isFolded(lane, view) }));
}

/** Every lane's key: those that the view orders as it has them, each of the others after the one it follows on the map. */
function inOrder(lanes: readonly ArrangeableLane[], order: readonly string[]): string[] {
  const known = new Set(lanes.map(({ id }) => id));
  const keys = order.filter((id) => known.has(id));
  lanes.forEach(({ id }, at) => {
    if (keys.includes(id)) return;
    const before = lanes.slice(0, at).findLast((lane) => keys.includes(lane.id));
    keys.splice(before ? keys.indexOf(before.id) + 1 : 0, 0, id);
  });
  return keys;
}

function isSeen(id: string, view: LaneView): boolean | undefined {
  if (view.shown.includes(id)) return true;
  return view.hidden.includes(id) ? false : undefined;
}

const isFolded = ({ id, isFoldedAtFirst = false }: ArrangeableLane, view: LaneView): boolean =>
  view.folded.includes(id) || (isFoldedAtFirst && !view.shown.includes(id));

export const showLane = (view: LaneView, id: string): LaneView => ({
  ...view,
  shown: withOne(view.shown, id),
  hidden: without(view.hidden, id),
  folded: without(view.folded, id),
});

export const hideLane = (view: LaneView, id: string): LaneView => ({
  ...view,
  shown: without(view.shown, id),
  hidden: withOne(view.hidden, id),
});

export const foldLane = (view: LaneView, id: string): LaneView => ({
  ...view,
  folded: withOne(view.folded, id),
});

/** Moves a lane past the next one that is seen on its side of the line of visibility; the same view at the edge. */
export function moveLane<L extends ArrangeableLane>(
  arranged: readonly Arranged<L>[],
  view: LaneView,
  { id, to }: { id: string; to: 'up' | 'down' },
): LaneView {
  const order = arranged.map(({ lane }) => lane.id);
  const at = order.indexOf(id);
  const seen = arranged.filter((one) => one.isSeen && isBack(one.lane) === isBack(arranged[at]?.lane));
  const here = seen.findIndex(({ lane }) => lane.id === id);
  const past = seen[here + (to === 'up' ? -1 : 1)];
  if (here === -1 || !past) return view;
  const others = order.filter((one) => one !== id);
  others.splice(others.indexOf(past.lane.id) + (to === 'up' ? 0 : 1), 0, id);
  return { ...view, order: others };
}

const isBack = (lane: ArrangeableLane | undefined): boolean => lane?.side === 'back';

/** Gives a lane a name of its own in this view; an empty one gives it back the map's. */
export function nameLane(view: LaneView, id: string, name: string): LaneView {
  const { [id]: _was, ...others } = view.names;
  return { ...view, names: name.trim() === '' ? others : { ...others, [id]: name.trim() } };
}

export const sameView = (a: LaneView, b: LaneView): boolean => sameJson(a, b);

/** What a saved view says. */
export const viewOfBody = (body: Body<'view'>): LaneView => ({
  order: body.order ?? [],
  shown: body.shown ?? [],
  hidden: body.hidden ?? [],
  folded: body.folded ?? [],
  names: body.names ?? {},
  curves: body.curves,
  foreground: body.foreground,
  hasTracks: body.hasTracks ?? false,
  isToScale: body.isToScale ?? false,
});

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
const withOne = (ids: readonly string[], id: string): string[] => [...without(ids, id), id];
