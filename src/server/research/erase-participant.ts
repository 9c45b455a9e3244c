import { accept, refuse, type Result } from '#base/result.ts';
import { recordOf } from '#model/document.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { loadDocument } from '#server/write-command.ts';
import type { Storage } from '#storage/storage.ts';

/** Makes all that a participant said unreadable, for good; answers how many places now say so. */
export async function eraseParticipant(
  { journal, erase }: Pick<Storage, 'journal' | 'erase'>,
  of: { workspace: string; participant: string; by: string },
): Promise<Result<{ places: number }, ServerRefusal>> {
  const { records } = await loadDocument(journal, of.workspace);
  if (!recordOf(records, 'participant', of.participant))
    return refuse({ code: 'not-found', detail: `participant ${of.participant}` });
  const erased = await erase(of);
  return accept({ places: erased.records.length });
}
