import { accept, refuse, type Result } from '#base/result.ts';
import { type AcceptInvite, newAccount } from '#protocol/http/people.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { inviteRefusalOf } from '#server/people/invite.ts';
import type { OpenedSession, SignIn, User } from '#server/people/sign-in.ts';
import { personFor } from '#server/people/workspaces.ts';
import type { Writer } from '#server/write-command.ts';
import type { Invites } from '#storage/people/invites.ts';
import type { Members } from '#storage/people/members.ts';

export type AcceptParts = {
  readonly invites: Invites;
  readonly members: Members;
  readonly signIn: SignIn;
  readonly writer: Writer;
};

/** Who says yes: somebody signed in, or somebody who says who they are. */
export type Accepting = { readonly token: string; readonly headers: Headers; readonly says: AcceptInvite };

export type Joined = { readonly workspace: string; readonly cookies: readonly string[] };

/** Lets the holder of a link in: as the account they are signed in with, one they have here already, or a new one. */
export async function acceptInvite(parts: AcceptParts, accepting: Accepting): Promise<Result<Joined, ServerRefusal>> {
  const found = await parts.invites.find(accepting.token);
  if (!found.ok) return refuse(inviteRefusalOf(found.refusal));
  const { workspace } = found.value;
  const session = await sessionFor(parts.signIn, accepting);
  if (!session.ok) return session;
  const { user, cookies } = session.value;
  if (await parts.members.find(workspace, user.id)) return refuse({ code: 'already-member' });
  const used = await parts.invites.accept(accepting.token, user.id);
  if (!used.ok) return refuse(inviteRefusalOf(used.refusal));
  const person = await personFor({ ...parts.writer, actor: user.id }, workspace, user);
  if (person.ok) await parts.members.put({ workspace, user: user.id, role: used.value.role, person: person.value });
  return accept({ workspace, cookies });
}

async function sessionFor(signIn: SignIn, { headers, says }: Accepting): Promise<Result<OpenedSession, ServerRefusal>> {
  const signedIn = says.email === undefined ? await signIn.whoIs(headers) : undefined;
  if (signedIn) return accept({ user: signedIn.user, cookies: [] });
  const { email, password } = says;
  if (email === undefined || password === undefined) return refuse({ code: 'not-signed-in' });
  if (!(await signIn.isKnown(email))) {
    const made = await makeAccount(signIn, says);
    if (!made.ok) return made;
  }
  const opened = await signIn.openSession({ email, password }, headers);
  return opened.ok ? opened : refuse({ code: 'wrong-password' });
}

async function makeAccount(signIn: SignIn, says: AcceptInvite): Promise<Result<User, ServerRefusal>> {
  const parsed = newAccount.safeParse(says);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse({ code: 'not-valid', place: issue?.path.join('.'), detail: issue?.message });
  }
  const made = await signIn.createAccount(parsed.data);
  return made.ok ? made : refuse({ code: 'email-taken' });
}
