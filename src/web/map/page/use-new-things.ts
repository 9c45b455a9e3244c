import { addRecord } from '#model/commands/make-command.ts';
import { recordOf, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { newId } from '#web/client/new-id.ts';
import { useForegroundNow } from '#web/map/curves/use-curves.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapActs } from '#web/map/store/map-context.ts';
import { addInteraction, beforeAll } from '#web/map/moving/gestures.ts';

/** Makes things on the map and selects what was made. */
export function useNewThings() {
  const { send, now } = useJourneyActs();
  const ground = useGroundNow();
  const { select, edit } = useMapActs();
  const foregroundNow = useForegroundNow();

  const newPhase = () => {
    const id = newId();
    send(addRecord('phase', { id, body: { name: '', involvesUs: true } }));
    select(id);
    edit(id);
  };
  /** After another or last in a phase, first in it where that is `null`; in a track, or else in that of the one before. */
  const newInteraction = (phaseId: string, after?: string | null, track?: number) => {
    const { view, tracks } = ground();
    const phase = view.phases.find((one) => one.phase.id === phaseId);
    if (!phase) return;
    const id = newId();
    const before = recordOf(now().records, 'interaction', after ?? undefined);
    const role = tracks?.roles[track ?? (before ? tracks.of(before) : -1)];
    send(addInteraction(id, phase, { after: after === null ? beforeAll(view, phase, null) : after, role }));
    select(id);
    edit(id);
  };
  const newMoment = (place: Place) => {
    const id = newId();
    send(addRecord('moment', { id, body: { title: '', places: [place] } }));
    select(id);
    edit(id);
  };
  /** A point on the customers' curve, level with it unless a feeling is said; the curve itself is made with the first one. */
  const newPoint = (at: Place, feeling?: number) => {
    const id = newId();
    const customers = foregroundNow();
    const curve = customers?.id ?? newId();
    const points = (customers?.points ?? []).map(({ x, feeling: y }) => ({ x, y }));
    const level = feeling ?? curveAt(points, ground().view.xOf(at) ?? 0) ?? 0;
    send(
      ...(customers ? [] : [addRecord('curve', { id: curve, body: { of: 'customers' } })]),
      addRecord('point', { id, body: { curve, at, feeling: rounded(level) } }),
    );
    select(id);
  };
  /** What lies between an interaction and the next one on the map; selects it where it is there already. */
  const newTransition = (from: string) => {
    const { records } = now();
    const order = ground().view.phases.flatMap((phase) => phase.interactions);
    const to = order[order.findIndex((one) => one.id === from) + 1]?.id;
    const there = recordsOf(records, 'transition').find(({ body }) => body.from === from && body.to === to);
    if (there) return select(there.id);
    if (!to || !recordOf(records, 'interaction', from)) return undefined;
    const id = newId();
    send(addRecord('transition', { id, body: { from, to } }));
    return select(id);
  };
  return { newPhase, newInteraction, newMoment, newPoint, newTransition };
}

export const rounded = (feeling: number): number => Math.round(Math.min(Math.max(feeling, -1), 1) * 100) / 100;
