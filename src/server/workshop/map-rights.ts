import { guestParts, type GuestPart, type MapAccess } from '#model/workshop/workshop.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/** What the leader of a guest's workshop lets guests do with the map of this journey. */
export type MapRights = {
  readonly journey: string;
  readonly map: Exclude<MapAccess, 'none'>;
  /** What they see on it besides what customers do and feel. */
  readonly parts: readonly GuestPart[];
};

/** Nothing where the workshop is closed, is about no journey, or its leader keeps the map from guests. */
export async function mapRightsOf(
  documents: Catalogue,
  { workspace, workshop }: Pick<Guest, 'workspace' | 'workshop'>,
): Promise<MapRights | undefined> {
  const [found] = await documents.records({ workspace, type: 'workshop', document: workshop });
  const { journey, may, closed } = found?.record.body ?? {};
  const rights = (may ?? {}) as Readonly<Record<string, unknown>>;
  const { map } = rights;
  if (typeof journey !== 'string' || closed !== undefined) return undefined;
  if (map !== 'see' && map !== 'edit') return undefined;
  return { journey, map, parts: guestParts.filter((part) => rights[part] === true) };
}
