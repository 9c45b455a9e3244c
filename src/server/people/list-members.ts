import type { Member } from '#protocol/http/people.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { Members } from '#storage/people/members.ts';

/** Who may come into a workspace, longest member first. */
export async function listMembers(
  { members, signIn }: { members: Members; signIn: SignIn },
  workspace: string,
): Promise<Member[]> {
  const rows = await members.of(workspace);
  const users = await signIn.usersById(rows.map(({ user }) => user));
  return rows.map(({ user, role, person }) => {
    const known = users.get(user);
    return { user, name: known?.name ?? '', email: known?.email ?? '', role, person };
  });
}
