import type { TouchpointCount, TouchpointUse } from '#protocol/http/touchpoints.ts';
import type { AskingJourneys, JourneysView } from '#server/feeds/journeys-view.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

/** How often each touchpoint of a workspace is used, the unused too. */
export async function countTouchpointUses(documents: Catalogue, workspace: string): Promise<TouchpointCount[]> {
  const [touchpoints, counts] = await Promise.all([
    documents.records({ workspace, type: 'touchpoint' }),
    documents.countUses(workspace, 'touchpoint'),
  ]);
  return touchpoints.map(({ record: { id } }) => {
    const { places = 0, documents: journeys = 0 } = counts.get(id) ?? {};
    return { touchpoint: id, places, journeys };
  });
}

type Parts = { readonly documents: Catalogue; readonly journeysView: Pick<JourneysView, 'uses'> };

/** Every place where a touchpoint is used, journey by journey in the order of their maps. */
export async function readTouchpointUses(
  { documents, journeysView }: Parts,
  { touchpoint, ...asking }: AskingJourneys & { readonly touchpoint: string },
): Promise<TouchpointUse[]> {
  const { workspace } = asking;
  const uses = await documents.whoUses(workspace, { type: 'touchpoint', id: touchpoint });
  const journeys = [...new Set(uses.map(({ document }) => document))];
  const byJourney = await journeysView.uses(asking, journeys);
  return journeys.flatMap((journey) => byJourney.get(journey)?.[touchpoint] ?? []);
}
