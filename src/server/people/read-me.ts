import type { Me } from '#protocol/http/people.ts';
import { workspaceName } from '#server/people/workspaces.ts';
import type { User } from '#server/people/sign-in.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { Catalogue } from '#storage/catalogue.ts';
import type { Members } from '#storage/people/members.ts';

export type ReadMeParts = {
  readonly members: Members;
  readonly documents: Catalogue;
  readonly accountNotes: AccountNotes;
};

/** Who is signed in and where they belong. */
export async function readMe({ members, documents, accountNotes }: ReadMeParts, user: User): Promise<Me> {
  const mine = await members.workspacesOf(user.id);
  const workspaces = mine.map(async ({ workspace, role, person }) => ({
    id: workspace,
    name: await workspaceName(documents, workspace),
    role,
    person,
  }));
  const notices = [...(await accountNotes.noticesOf(user.id))];
  return { user, workspaces: await Promise.all(workspaces), notices };
}
