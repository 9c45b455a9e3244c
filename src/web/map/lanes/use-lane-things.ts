import { useMemo } from 'react';
import { keepSame } from '#base/keep-same.ts';
import { madeOf } from '#base/made-of.ts';
import type { Lane, LaneThing } from '#web/map/lanes/lane.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { useGround } from '#web/map/store/map-context.ts';

/** What lies in a lane, each where it is on the map; `elsewhere` is what has no place and needs one. */
export type LaneThings = {
  readonly placed: readonly (LaneThing & { readonly x: number })[];
  readonly elsewhere: readonly LaneThing[];
};

const none: readonly LaneThing[] = [];
/** Where what belongs to the whole journey lies. Units: phases from the left edge. */
const ofTheWhole = 0.5;

/** The things of a lane of cards. `x` in phases from the left edge. */
export function useLaneThings(lane: Lane): LaneThings {
  const thingsOn = useMemo(
    () =>
      madeOf(([ground]: readonly [MapGround], before: LaneThings | undefined) =>
        keepSame(before, laneThings(lane, ground)),
      ),
    [lane],
  );
  return useGround(thingsOn);
}

function laneThings(lane: Lane, ground: MapGround): LaneThings {
  const things = lane.things?.(ground) ?? none;
  const placed = things.flatMap((thing) => {
    const x = ground.view.xOf(thing.place) ?? (lane.needsPlace ? undefined : ofTheWhole);
    return x === undefined ? [] : [{ ...thing, x }];
  });
  const seen = new Set(placed.map(({ id }) => id));
  return { placed, elsewhere: things.filter(({ id }) => !seen.has(id)) };
}
