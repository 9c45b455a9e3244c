import type { Me } from '#protocol/http/people.ts';
import { freePeople, oneCalled, personNames } from '#server/people/free-people.ts';
import type { SignIn, User } from '#server/people/sign-in.ts';
import { workspaceName } from '#server/people/workspaces.ts';
import type { AccountNotes } from '#storage/people/account-notes.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Members } from '#storage/people/members.ts';
import type { PersonAnswers } from '#storage/people/person-answers.ts';

export type ReadMeParts = {
  readonly members: Members;
  readonly documents: Catalogue;
  readonly accountNotes: AccountNotes;
  readonly personAnswers: PersonAnswers;
  readonly signIn: Pick<SignIn, 'usersById'>;
};

/** Who is signed in and where they belong. */
export async function readMe(parts: ReadMeParts, user: User): Promise<Me> {
  const mine = await parts.members.workspacesOf(user.id);
  const workspaces = mine.map(async ({ workspace, role, person }) => ({
    id: workspace,
    name: await workspaceName(parts.documents, workspace),
    role,
    person,
    mayBe: await mayBe(parts, workspace, user),
  }));
  const notices = [...(await parts.accountNotes.noticesOf(user.id))];
  return { user, workspaces: await Promise.all(workspaces), notices, answers: await answersTo(parts, user) };
}

/** Somebody without an account who is called as they are, unless they have said already that it is not them. */
async function mayBe(parts: ReadMeParts, workspace: string, user: User) {
  const alike = oneCalled(user.name, await freePeople(parts, workspace));
  if (!alike) return undefined;
  const answers = await parts.personAnswers.of(workspace, user.id);
  return answers.some(({ person }) => person === alike.id) ? undefined : alike;
}

/** What those whom somebody invited said when they were asked who they are. */
async function answersTo({ personAnswers, signIn, documents }: ReadMeParts, reader: User): Promise<Me['answers']> {
  const untold = await personAnswers.untold(reader.id);
  const users = await signIn.usersById([...new Set(untold.map(({ user }) => user))]);
  const told = untold.map(async ({ workspace, user, person, is, at }) => {
    const name = (await personNames(documents, workspace)).get(person) ?? '';
    return { workspace, user, name: users.get(user)?.name ?? '', person: { id: person, name }, is, at };
  });
  return Promise.all(told);
}
