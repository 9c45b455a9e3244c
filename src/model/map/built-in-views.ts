import { type ArrangeableLane, type LaneView, plainView } from '#model/map/lane-view.ts';

export const builtInViews = ['map', 'everything', 'customer', 'board', 'blueprint'] as const;
export type BuiltInView = (typeof builtInViews)[number];

export const isBuiltIn = (id: string): id is BuiltInView => builtInViews.some((one) => one === id);

/** Lanes that a board reads: where it hurts, what is done about it and whether it helps. */
const forBoard: readonly string[] = ['path', 'moments', 'opportunities', 'changes', 'measures'];
/** Lanes of a service blueprint: what is seen, what happens, through what, by whom, steered and carried by what. */
const forBlueprint: readonly string[] = [
  'pictures',
  'interactions',
  'channels',
  'between',
  'teams',
  'people',
  'policies',
  'systems',
];

const isSeenIn: { readonly [V in Exclude<BuiltInView, 'map'>]: (lane: ArrangeableLane) => boolean | undefined } = {
  everything: () => true,
  customer: ({ side }) => (side === 'back' ? false : undefined),
  board: ({ id }) => forBoard.includes(id),
  blueprint: ({ id }) => forBlueprint.includes(id),
};

/** A view that comes with the product, over the lanes that this map has. */
export function builtInView(id: BuiltInView, lanes: readonly ArrangeableLane[]): LaneView {
  if (id === 'map') return plainView;
  const chosen = (is: boolean): string[] => lanes.filter((lane) => isSeenIn[id](lane) === is).map((lane) => lane.id);
  return { ...plainView, shown: chosen(true), hidden: chosen(false) };
}
