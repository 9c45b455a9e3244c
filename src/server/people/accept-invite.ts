import { accept, refuse, type Result } from '#base/result.ts';
import { type AcceptInvite, newAccount } from '#protocol/http/people.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { becomePerson } from '#server/people/become-person.ts';
import { inviteRefusalOf } from '#server/people/invite.ts';
import { clientAddressHeader } from '#server/people/client-address.ts';
import { enter, type EnterParts } from '#server/people/enter.ts';
import { makeAccount } from '#server/people/make-account.ts';
import type { OpenedSession, User } from '#server/people/sign-in.ts';
import { personFor } from '#server/people/workspaces.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Invite, Invites } from '#storage/people/invites.ts';
import type { PersonAnswers } from '#storage/people/person-answers.ts';
import type { Members } from '#storage/people/members.ts';

export type AcceptParts = EnterParts & {
  readonly invites: Invites;
  readonly members: Members;
  readonly documents: Catalogue;
  readonly personAnswers: PersonAnswers;
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
  const session = await sessionFor(parts, accepting);
  if (!session.ok) return session;
  const { user, cookies } = session.value;
  if (await parts.members.find(workspace, user.id)) return refuse({ code: 'already-member' });
  const used = await parts.invites.accept(accepting.token, user.id);
  if (!used.ok) return refuse(inviteRefusalOf(used.refusal));
  await parts.securityEvents.note({
    kind: 'member-joined',
    workspace,
    actor: user.id,
    about: user.id,
    where: accepting.headers.get(clientAddressHeader) ?? '',
    detail: { role: used.value.role },
  });
  await takePlace(parts, { invite: used.value, user, isPerson: accepting.says.isPerson ?? true });
  return accept({ workspace, cookies });
}

type Coming = { readonly invite: Invite; readonly user: User; readonly isPerson: boolean };

/** Who came in becomes the person whom the invitation names, or one of their own; whoever invited them hears which. */
async function takePlace(parts: AcceptParts, { invite, user, isPerson }: Coming): Promise<void> {
  const { workspace, role, person, invitedBy } = invite;
  const mine = { ...parts, writer: { ...parts.writer, actor: user.id } };
  const became = person !== undefined && isPerson && (await becomePerson(mine, { workspace, user, person })).ok;
  if (person !== undefined)
    await parts.personAnswers.note({ workspace, user: user.id, person, is: became, tells: invitedBy });
  if (became) return;
  const own = await personFor(mine.writer, workspace, user);
  if (own.ok) await parts.members.put({ workspace, user: user.id, role, person: own.value });
}

async function sessionFor(
  parts: AcceptParts,
  { headers, says }: Accepting,
): Promise<Result<OpenedSession, ServerRefusal>> {
  const { signIn } = parts;
  const signedIn = says.email === undefined ? await signIn.whoIs(headers) : undefined;
  if (signedIn) return accept({ user: signedIn.user, cookies: [] });
  const { email, password, code } = says;
  if (email === undefined || password === undefined) return refuse({ code: 'not-signed-in' });
  if (!(await signIn.byEmail(email))) {
    const parsed = newAccount.safeParse(says);
    if (!parsed.success) return refuse(notValid(parsed.error.issues[0]));
    const made = await makeAccount(parts, parsed.data);
    if (!made.ok) return made;
  }
  return enter(parts, { email, password, code, headers });
}

const notValid = (issue: { path: PropertyKey[]; message: string } | undefined): ServerRefusal => ({
  code: 'not-valid',
  place: issue?.path.join('.'),
  detail: issue?.message,
});
