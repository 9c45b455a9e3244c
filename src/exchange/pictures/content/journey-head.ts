import { recordsOf } from '#model/document.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { JourneyHead } from '#exchange/pictures/content/types.ts';
import type { Evidence } from '#exchange/pictures/content/voices.ts';

/** What stands over the map: whose journey, how it is known, until when to trust it. */
export function journeyHead({ journey, names }: Source, { interviews }: Evidence): JourneyHead {
  const [record] = recordsOf(journey, 'journey');
  const voices = new Set(interviews.map(({ id, participant }) => participant ?? id)).size;
  const body = record?.body;
  return {
    id: record?.id ?? '',
    name: body?.name ?? '',
    earlierNames: body?.earlierNames ?? [],
    primaryGoal: body?.primaryGoal ?? '',
    language: body?.language,
    basis: body?.basis ?? (voices > 0 ? 'researched' : 'hypothesis'),
    voices,
    snapshotDate: body?.snapshotDate,
    trustUntil: body?.trustUntil,
    owners: names.owners(body?.owners),
    groups: names.all(body?.customerGroups),
  };
}
