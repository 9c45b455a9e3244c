import { shorten } from '#model/compass/text/shorten.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

type MapParts = {
  readonly phases: readonly RecordOf<'phase'>[];
  readonly interactions: readonly RecordOf<'interaction'>[];
  readonly transitions: readonly RecordOf<'transition'>[];
};

/**
 * Finds its way on the map.
 *
 * Units   `along` in phases from the left edge, 1.5 is the middle of the second; `undefined` for what lies nowhere in particular.
 */
export type Whereabouts = {
  readonly along: (place: Place | undefined) => number | undefined;
  readonly nameOf: (place: Place | undefined) => string;
};

export function createWhereabouts({ phases, interactions, transitions }: MapParts): Whereabouts {
  const phaseAt = new Map(phases.map((phase, index) => [phase.id, index]));
  const interactionAt = interactionsAlong(interactions, phaseAt);
  const phaseById = byId(phases);
  const interactionById = byId(interactions);
  const transitionById = byId(transitions);

  function along(place: Place | undefined): number | undefined {
    if (!place || 'journey' in place || 'curve' in place) return undefined;
    if ('interaction' in place) return interactionAt.get(place.interaction);
    if ('transition' in place) return alongTransition(place.transition);
    const index = phaseAt.get(place.phase);
    return index === undefined ? undefined : index + (place.position ?? 0.5);
  }

  function alongTransition(id: string): number | undefined {
    const { from, to } = transitionById.get(id)?.body ?? {};
    const ends = [from, to].flatMap((end) => interactionAt.get(end ?? '') ?? []);
    return ends.length === 0 ? undefined : ends.reduce((sum, end) => sum + end, 0) / ends.length;
  }

  function nameOf(place: Place | undefined): string {
    if (!place || 'journey' in place || 'curve' in place) return '';
    if ('interaction' in place) return shorten(interactionById.get(place.interaction)?.body.text ?? '');
    return 'phase' in place ? shorten(phaseById.get(place.phase)?.body.name ?? '') : nameOfTransition(place.transition);
  }

  function nameOfTransition(id: string): string {
    const { meanwhile, from, to } = transitionById.get(id)?.body ?? {};
    const ends = [from, to].map((end) => shorten(interactionById.get(end ?? '')?.body.text ?? '…', 30));
    return meanwhile ? shorten(meanwhile) : ends.join(' → ');
  }

  return { along, nameOf };
}

function interactionsAlong(
  interactions: MapParts['interactions'],
  phaseAt: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const inPhase = Map.groupBy(interactions, ({ body }) => body.phase ?? '');
  const at = new Map<string, number>();
  for (const [phase, members] of inPhase) {
    const index = phaseAt.get(phase);
    if (index === undefined) continue;
    members.forEach(({ id }, i) => at.set(id, index + (i + 0.5) / members.length));
  }
  return at;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));
