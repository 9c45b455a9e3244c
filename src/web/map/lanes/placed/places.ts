import type { Place } from '#model/record/place.ts';
import type { MapView } from '#web/journey/map-view.ts';

type Spot = { readonly place: Place; readonly x: number };

/** Everywhere that something can be put: each interaction, and each phase that has none. */
function spotsOf(view: MapView): Spot[] {
  return view.phases.flatMap(({ phase, interactions, index }): Spot[] =>
    interactions.length === 0
      ? [{ place: { phase: phase.id }, x: index + 0.5 }]
      : interactions.map((one, k) => ({ place: { interaction: one.id }, x: index + (k + 0.5) / interactions.length })),
  );
}

/** The place nearest to `x`, within the phase that `x` lies in. Units: phases from the left edge. */
export function placeNear(view: MapView, x: number): Place | undefined {
  const phase = Math.max(0, Math.min(Math.floor(x), view.phases.length - 1));
  const within = spotsOf(view).filter((spot) => Math.floor(spot.x) === phase);
  return within.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.place;
}

/** The place one step to the left or the right of `x`; nothing at the edge of the map. */
export function placeBeside(view: MapView, x: number, to: 'left' | 'right'): Place | undefined {
  const spots = spotsOf(view);
  const least = 0.001;
  return to === 'left'
    ? spots.findLast((spot) => spot.x < x - least)?.place
    : spots.find((spot) => spot.x > x + least)?.place;
}
