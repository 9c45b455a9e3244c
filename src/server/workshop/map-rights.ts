import type { MapAccess } from '#model/workshop/workshop.ts';
import type { Catalogue } from '#storage/catalogue.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/** What the leader of a guest's workshop lets guests do with the map of this journey. */
export type MapRights = {
  readonly journey: string;
  readonly map: Exclude<MapAccess, 'none'>;
  readonly mayReadQuotes: boolean;
};

/** Nothing where the workshop is closed, is about no journey, or its leader keeps the map from guests. */
export async function mapRightsOf(
  documents: Catalogue,
  { workspace, workshop }: Pick<Guest, 'workspace' | 'workshop'>,
): Promise<MapRights | undefined> {
  const [found] = await documents.records({ workspace, type: 'workshop', document: workshop });
  const { journey, may, closed } = found?.record.body ?? {};
  const { map, quotes } = (may ?? {}) as { map?: unknown; quotes?: unknown };
  if (typeof journey !== 'string' || closed !== undefined) return undefined;
  if (map !== 'see' && map !== 'edit') return undefined;
  return { journey, map, mayReadQuotes: quotes === true };
}
