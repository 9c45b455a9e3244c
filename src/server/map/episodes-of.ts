import type { EpisodeContent } from '#exchange/pictures/content/types.ts';
import { recordOf } from '#model/document/document.ts';
import { customersPath } from '#server/map/customers-path.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';

/** The journeys that open a phase or an interaction of this one, each with its path in miniature. */
export async function episodesOf(
  { documents, journal }: Pick<InterviewParts, 'documents' | 'journal'>,
  { workspace, journey }: { workspace: string; journey: string },
): Promise<EpisodeContent[]> {
  const found = await documents.records({ workspace, type: 'journey' });
  const loaded = found
    .filter(({ record }) => (record.body['parent'] as { journey?: unknown } | undefined)?.journey === journey)
    .map(async ({ record: { id } }) => ({ id, records: (await journal.load(id))?.doc.records }));
  return (await Promise.all(loaded)).flatMap(({ id, records }): EpisodeContent[] => {
    const body = records && recordOf(records, 'journey', id)?.body;
    const place = body?.parent?.place;
    const of = place && ('phase' in place ? place.phase : 'interaction' in place ? place.interaction : undefined);
    return records && body && of !== undefined ? [{ id, name: body.name, of, path: customersPath(records) }] : [];
  });
}
