import { plainOf } from '#base/rich-text.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { curveAt } from '#exchange/pictures/curve-path.ts';
import { recordOf, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { createBacking } from '#model/research/backing.ts';
import type { TouchpointUse } from '#protocol/http/touchpoints.ts';
import type { JourneyView } from '#server/research/journey-view.ts';
import { customersPath, xOnJourney } from '#server/map/customers-path.ts';

/** Where each touchpoint is used on a journey, in the order of its map. */
export type UsesOnJourney = Readonly<Record<string, readonly TouchpointUse[]>>;

export function usesOnJourney({ journey, workspace, interviews }: JourneyView, today: string): UsesOnJourney {
  const { id, records } = journey;
  const shared = recordsOf(records, 'interaction').filter(({ body }) => body.touchpoint !== undefined);
  if (shared.length === 0) return {};
  const backing = createBacking(evidenceOf(interviews, today), workspace.records);
  const journeyName = recordOf(records, 'journey', id)?.body.name ?? '';
  const phases = recordsOf(records, 'phase');
  const path = customersPath(records).map(({ x, feeling }) => ({ x, y: feeling }));
  const useOf = (interaction: RecordOf<'interaction'>): TouchpointUse => {
    const { body } = interaction;
    const x = xOnJourney(records, { interaction: interaction.id });
    const { type, strength = 2 } = body.mark ?? {};
    return {
      journey: id,
      journeyName,
      interaction: interaction.id,
      text: plainOf(body.text),
      phase: phases.find((phase) => phase.id === body.phase)?.body.name,
      mark: type && { type, strength },
      isAssumption: backing.isAssumed(interaction),
      feeling: x === undefined || path.length === 0 ? undefined : curveAt(path, x),
    };
  };
  const inOrder = shared.toSorted((a, b) => placeIn(phases, a) - placeIn(phases, b));
  const byTouchpoint = Map.groupBy(inOrder, ({ body }) => body.touchpoint ?? '');
  return Object.fromEntries([...byTouchpoint].map(([touchpoint, some]) => [touchpoint, some.map(useOf)]));
}

const placeIn = (phases: readonly RecordOf<'phase'>[], { body }: RecordOf<'interaction'>): number =>
  phases.findIndex(({ id }) => id === body.phase);

/** What `usesOnJourney` made, as it was kept. */
export const parseUses = (text: string): UsesOnJourney => JSON.parse(text) as UsesOnJourney;
