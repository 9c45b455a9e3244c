import { accept, type Result } from '#base/result.ts';
import { type MeasuredTransition, type Overlay, overlayJourney } from '#analytics/questions/overlay.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import { recordsOf } from '#model/document/document.ts';
import type { OverlayAnswer } from '#protocol/http/behaviour.ts';
import { askEngine, type AskParts } from '#server/behaviour/ask-engine.ts';
import { logsOfJourney } from '#server/behaviour/logs-of-journey.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** How the drawn journey is lived. Without a log nothing is asked and nothing is measured. */
export async function readOverlay(
  parts: AskParts,
  { workspace, doc }: StoredDocument,
): Promise<Result<OverlayAnswer, ServerRefusal>> {
  const scope = await logsOfJourney(parts.journal, { workspace, journey: doc.id });
  const interactions = recordsOf(doc.records, 'interaction').map(({ id, body }) => ({ id, rules: body.events ?? [] }));
  const transitions = recordsOf(doc.records, 'transition').flatMap(({ body: { from, to } }) =>
    from && to ? [{ from, to }] : [],
  );
  if (scope.logs.length === 0) return accept(nothingMeasured(interactions));
  const asked = await askEngine(parts, scope, (engine) => overlayJourney(engine, scope, { interactions, transitions }));
  return asked.ok ? accept(presentOverlay(asked.value, scope.logs.length)) : asked;
}

const nothingMeasured = (interactions: readonly { id: string }[]): OverlayAnswer => ({
  ...{ logs: 0, customers: 0, events: 0, interactions: [], transitions: [], unpassed: [], unlisted: [], offTheMap: [] },
  unmeasured: interactions.map(({ id }) => id),
});

function presentOverlay(lived: Overlay, logs: number): OverlayAnswer {
  const { customers, events, interactions, transitions, unlisted, offTheMap } = lived;
  return {
    ...{ logs, customers, events },
    interactions: interactions.flatMap((place) => (place.measured ? [withoutFlag(place)] : [])),
    unmeasured: interactions.flatMap((place) => (place.measured ? [] : [place.id])),
    transitions: transitions.flatMap(presentWay),
    unpassed: transitions.flatMap((way) => (way.measured && !way.time ? [{ from: way.from, to: way.to }] : [])),
    unlisted: unlisted.flatMap(presentWay),
    offTheMap: offTheMap.map((name) => ({ ...name })),
  };
}

function withoutFlag<T extends { readonly measured: boolean }>({
  measured: _measured,
  ...rest
}: T): Omit<T, 'measured'> {
  return rest;
}

function presentWay(way: MeasuredTransition): OverlayAnswer['transitions'] {
  if (!way.measured || !way.time) return [];
  const { from, to, customers, passages, time } = way;
  return [{ from, to, customers, passages, ...time, histogram: time.histogram.map((bucket) => ({ ...bucket })) }];
}
