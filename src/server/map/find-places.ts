import type { PlaceFound } from '#protocol/http/map.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

const types = ['phase', 'interaction', 'moment'] as const;
const most = 40;

/** Phases, interactions and moments of truth of a workspace's journeys whose words hold these; personal words are not looked through. */
export async function findPlaces(documents: Catalogue, workspace: string, words: string): Promise<PlaceFound[]> {
  const containing = words.trim().toLowerCase();
  if (containing === '') return [];
  const found = await Promise.all(types.map((type) => documents.records({ workspace, type, containing, most })));
  const shown = found.flat().slice(0, most);
  const ids = [...new Set(shown.map(({ document }) => document))];
  const journeys = await documents.records({ workspace, type: 'journey', ids });
  const names = new Map(journeys.map(({ document, record }) => [document, textOf(record.body['name'])]));
  return shown.map(({ document, record: { type, id, body } }) => ({
    ...{ journey: document, journeyName: names.get(document) ?? '', id },
    type: types.find((one) => one === type) ?? 'phase',
    text: textOf(body['text'] ?? body['name'] ?? body['title']),
  }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
