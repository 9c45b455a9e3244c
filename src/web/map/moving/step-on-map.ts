import type { Command } from '#model/document/command.ts';
import type { Direction } from '#web/map/moving/gestures.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { inOrder, moveCards, stepCards } from '#web/map/moving/move-cards.ts';
import { giveToRole, type Tracks } from '#web/map/tracks/tracks.ts';

type OnMap = { readonly view: MapView; readonly tracks: Tracks | undefined };
type InTracks = { readonly view: MapView; readonly tracks: Tracks };

/** Moves interactions one step as they are seen: within their track, and from its edge into the next one. */
export function stepOnMap({ view, tracks }: OnMap, ids: readonly string[], to: Direction): Command[] {
  if (!tracks || to === 'left' || to === 'right') return stepCards(view, ids, to);
  return stepInTracks({ view, tracks }, inOrder(view, ids), to === 'up' ? -1 : 1);
}

function stepInTracks({ view, tracks }: InTracks, ids: readonly string[], step: -1 | 1): Command[] {
  const edge = standingAt(view, step < 0 ? ids[0] : ids.at(-1));
  if (!edge) return [];
  const { phase, card } = edge;
  const beside = besideIn({ view, tracks }, edge.place, step);
  if (beside === undefined) return giveToTrack({ view, tracks }, ids, tracks.of(card) + step);
  const after = phase.interactions[step < 0 ? beside - 1 : beside];
  return moveCards(view, ids, { phase: phase.phase.id, after: after?.id ?? null });
}

function standingAt({ phases, placeOf }: MapView, id = '') {
  const place = placeOf.get(id);
  const phase = place && phases[place.phase];
  const card = place && phase?.interactions[place.index];
  return place && phase && card ? { place, phase, card } : undefined;
}

const giveToTrack = ({ view, tracks }: InTracks, ids: readonly string[], track: number): Command[] =>
  track in tracks.roles ? giveToRole(view, ids, tracks.roles[track]) : [];

/** The nearest card above or below in the same track. */
function besideIn({ view, tracks }: InTracks, { phase, index }: CardPlace, step: -1 | 1): number | undefined {
  const all = view.phases[phase]?.interactions ?? [];
  const here = all[index];
  const isOne = (at: number): boolean => {
    const one = all[at];
    return one !== undefined && here !== undefined && tracks.of(one) === tracks.of(here);
  };
  for (let at = index + step; at in all; at += step) if (isOne(at)) return at;
  return undefined;
}
