import { workshopIdsOf } from '#server/workshop/list-workshops.ts';
import type { Storage } from '#storage/storage.ts';

type Parts = Pick<Storage, 'documents' | 'guests'>;

/** Takes a workshop away for good, with its guests. */
export async function removeWorkshop({ documents, guests }: Parts, of: { id: string; by: string }): Promise<void> {
  await guests.removeAll(of.id);
  await documents.remove(of);
}

/** What takes away all workshops of a journey. */
export const removingWorkshops =
  (parts: Parts) =>
  async ({ workspace, journey, by }: { workspace: string; journey: string; by: string }): Promise<void> => {
    for (const id of await workshopIdsOf(parts.documents, { workspace, journey }))
      await removeWorkshop(parts, { id, by });
  };
