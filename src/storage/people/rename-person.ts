import type { Tx } from '#storage/store.ts';

/** Whoever was one person of the library is another from now on, in a transaction that is under way: members, those invited, and what was answered. */
export async function renamePerson(
  tx: Tx,
  { workspace, from, into }: { workspace: string; from: string; into: string },
): Promise<void> {
  const members = await tx.db
    .updateTable('member')
    .set({ person_id: into })
    .where('workspace', '=', workspace)
    .where('person_id', '=', from)
    .returning('user_id')
    .execute();
  await tx.db
    .updateTable('invite')
    .set({ person_id: into })
    .where('workspace', '=', workspace)
    .where('person_id', '=', from)
    .execute();
  await tx.db.deleteFrom('person_answer').where('workspace', '=', workspace).where('person_id', '=', from).execute();
  for (const { user_id: user } of members) await tx.announce({ about: 'member', workspace, user });
}
