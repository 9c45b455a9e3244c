import { may, type Role } from '#model/people/role.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import type { Readings } from '#storage/people/readings.ts';

type Somebody = { readonly role: Role; readonly user: string; readonly workspace: string };

/** A member as a reader of people's words: by their role, and by what is open to them for a while. */
export async function wordReader(
  { readings }: { readonly readings: Readings },
  { role, user, workspace }: Somebody,
): Promise<WordReader> {
  const reads = may(role, 'read-without-consent') ? await readings.openTo(user, workspace) : undefined;
  return { reader: { from: 'inside', role }, reads };
}
