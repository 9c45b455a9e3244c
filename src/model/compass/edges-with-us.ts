import type { Reading } from '#model/compass/reading.ts';
import { isWithUs } from '#model/compass/with-us.ts';
import type { RecordOf } from '#model/document/records.ts';

/** With fewer interactions than this a map has only just been begun, and its edges say nothing yet. */
export const leastInteractions = 4;

type Edges = {
  readonly first?: RecordOf<'interaction'> | undefined;
  readonly last?: RecordOf<'interaction'> | undefined;
};

/** The interactions with us that a map begins and ends with; an edge that lies in the customer's own life is left out. */
export function edgesWithUs(on: Reading): Edges {
  const { interactions, phases } = on;
  if (interactions.length < leastInteractions) return {};
  const edge = (end: 0 | -1) => {
    const interaction = interactions.at(end);
    const own = phases.at(end)?.body.involvesUs === false && phases.at(end)?.id !== interaction?.body.phase;
    return interaction && !own && isWithUs(interaction, on.records, on.workspace) ? interaction : undefined;
  };
  return { first: edge(0), last: edge(-1) };
}
