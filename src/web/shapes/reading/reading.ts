import { type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** One interaction as it is read: what was said there, what is decided there, and what lies between it and the next. */
export type ReadInteraction = {
  readonly interaction: RecordOf<'interaction'>;
  readonly quotes: readonly RecordOf<'quote'>[];
  readonly moments: readonly RecordOf<'moment'>[];
  readonly onwards: readonly RecordOf<'transition'>[];
};

/** A phase as it is read from above to below; `quotes` and `moments` are those that lie at no interaction. */
export type ReadPhase = {
  readonly phase: RecordOf<'phase'>;
  readonly interactions: readonly ReadInteraction[];
  readonly quotes: readonly RecordOf<'quote'>[];
  readonly moments: readonly RecordOf<'moment'>[];
  readonly backstage: readonly RecordOf<'backstage'>[];
};

/** A journey in the order in which it is read on a small screen: everything once, each at its place. */
export function readingOf(records: Records, view: MapView): ReadPhase[] {
  const at = placesIn(view);
  const quotes = Map.groupBy(recordsOf(records, 'quote'), ({ body }) => at(body.at as Place | undefined));
  const moments = Map.groupBy(recordsOf(records, 'moment'), ({ body }) => at(body.places?.[0] as Place | undefined));
  const backstage = Map.groupBy(recordsOf(records, 'backstage'), ({ body }) =>
    phaseAt(view, body.from as Place | undefined),
  );
  return view.phases.map(({ phase, interactions }) => ({
    phase,
    interactions: interactions.map((interaction) => ({
      interaction,
      quotes: quotes.get(interaction.id) ?? [],
      moments: moments.get(interaction.id) ?? [],
      onwards: view.transitionsFrom.get(interaction.id) ?? [],
    })),
    quotes: quotes.get(phase.id) ?? [],
    moments: moments.get(phase.id) ?? [],
    backstage: backstage.get(phase.id) ?? [],
  }));
}

/** The interaction that a place is, or else the phase that it lies in. */
function placesIn(view: MapView): (place: Place | undefined) => string | undefined {
  const interactions = new Set(view.phases.flatMap((phase) => phase.interactions.map(({ id }) => id)));
  return (place) => {
    if (place && 'interaction' in place && interactions.has(place.interaction)) return place.interaction;
    return phaseAt(view, place);
  };
}

function phaseAt(view: MapView, place: Place | undefined): string | undefined {
  const x = view.xOf(place);
  if (x === undefined) return view.phases[0]?.phase.id;
  return view.phases[Math.min(Math.floor(x), view.phases.length - 1)]?.phase.id;
}
