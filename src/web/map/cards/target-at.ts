import { type CardLanding, landingAt } from '#web/map/layout/landing.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { CardTarget } from '#web/map/store/map-store.ts';

type Over = { readonly lane: HTMLElement; readonly ground: MapGround; readonly ids: readonly string[] };
type At = { readonly clientX: number; readonly clientY: number };

/** How far off the cards a hand may let go. Units: px. */
const reach = 160;

/** Where cards would land if the hand let go now; nowhere when it is far off the cards. */
export function targetAt({ lane, ground, ids }: Over, { clientX, clientY }: At): CardTarget | undefined {
  const box = lane.getBoundingClientRect();
  const point = { x: clientX - box.left, y: clientY - box.top };
  if (point.y < -reach || point.y > box.height + reach) return undefined;
  const landing = landingAt(ground.cards, point);
  const phase = landing && ground.view.phases[landing.phase];
  if (!landing || !phase) return undefined;
  return {
    phase: phase.phase.id,
    after: phase.interactions[landing.index - 1]?.id ?? null,
    track: landing.track,
    isThere: ids.length === 1 && standsAt(ground, ids[0], landing),
    mark: landing.mark,
  };
}

function standsAt({ view }: MapGround, id = '', { phase, above, below }: CardLanding): boolean {
  const place = view.placeOf.get(id);
  return place?.phase === phase && above <= place.index && place.index <= below;
}
