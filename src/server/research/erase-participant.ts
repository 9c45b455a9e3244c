import { accept, refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Storage } from '#storage/storage.ts';

/** Makes all that a participant said unreadable, for good, also where their record is gone already; answers how many places now say so. */
export async function eraseParticipant(
  { erase, securityEvents }: Pick<Storage, 'erase' | 'securityEvents'>,
  of: { workspace: string; participant: string; by: string },
): Promise<Result<{ places: number }, ServerRefusal>> {
  const erased = await erase(of);
  if (!erased) return refuse({ code: 'not-found', detail: `participant ${of.participant}` });
  const { workspace, by: actor, participant: about } = of;
  const detail = { what: 'participant', count: erased.records.length };
  await securityEvents.note({ kind: 'erased', workspace, actor, about, detail });
  return accept({ places: erased.records.length });
}
