import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Storage } from '#storage/storage.ts';

/** Makes all that a participant said unreadable, for good, also where their record is gone already; answers how many places now say so. */
export async function eraseParticipant(
  { erase }: Pick<Storage, 'erase'>,
  of: { workspace: string; participant: string; by: string },
): Promise<Result<{ places: number }, ServerRefusal>> {
  const erased = await erase(of);
  return erased
    ? accept({ places: erased.records.length })
    : refuse({ code: 'not-found', detail: `participant ${of.participant}` });
}
