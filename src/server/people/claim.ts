import { accept, refuse, type Result } from '#base/result.ts';
import type { Claim } from '#protocol/http/people.ts';
import type { Language } from '#base/languages.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { firstWorkspaceName } from '#server/people/first-words.ts';
import { type FirstOwnerParts, isClaimed, isFirstOwnerToken, takeFirstOwnerToken } from '#server/people/first-owner.ts';
import { clientAddressHeader } from '#server/people/client-address.ts';
import { enter, type EnterParts } from '#server/people/enter.ts';
import { makeAccount } from '#server/people/make-account.ts';
import type { OpenedSession } from '#server/people/sign-in.ts';
import { createWorkspace, personFor } from '#server/people/workspaces.ts';
import type { Writer } from '#server/keeping/write-command.ts';

/** Makes the example in a workspace; gives its journey, if there is one. */
export type MakeExample = (where: {
  workspace: string;
  person: string;
  user: string;
  language: Language;
  /** Not the first one of the installation: under ids of its own, as what was erased never comes back under its own. */
  isAgain?: boolean;
}) => Promise<string | undefined>;

export type ClaimParts = FirstOwnerParts &
  EnterParts & {
    readonly writer: Writer;
    /** Workspaces made on the command line before anybody owned them. */
    readonly workspaces: () => Promise<readonly string[]>;
    readonly makeExample: MakeExample;
  };

export type Claimed = {
  readonly workspace: string;
  readonly journey?: string | undefined;
  readonly cookies: readonly string[];
};

/** Whether a link is the one that makes the first owner; a wrong one is counted as any failure at a door. */
export async function openClaimLink(
  parts: FirstOwnerParts & Pick<EnterParts, 'doors'>,
  token: string,
  headers: Headers,
): Promise<Result<undefined, ServerRefusal>> {
  if (await isClaimed(parts)) return refuse({ code: 'already-claimed' });
  const address = headers.get(clientAddressHeader) ?? '';
  return parts.doors.pass({ door: 'link', address }, async () =>
    (await isFirstOwnerToken(parts, token)) ? accept(undefined) : refuse({ code: 'claim-link-invalid' }),
  );
}

/** The holder of the printed link becomes the first owner, and sees the example in their language. */
export async function claimInstallation(
  parts: ClaimParts,
  claim: Claim & { language: Language },
  headers: Headers,
): Promise<Result<Claimed, ServerRefusal>> {
  const isHolder = await openClaimLink(parts, claim.token, headers);
  if (!isHolder.ok) return isHolder;
  const address = headers.get(clientAddressHeader) ?? '';
  const session = await accountFor(parts, claim, headers);
  if (!session.ok) return session;
  if (!(await takeFirstOwnerToken(parts, claim.token))) return refuse({ code: 'already-claimed' });
  const { user, cookies } = session.value;
  const owned = await takeWorkspaces(parts, { ...user, language: claim.language });
  if (!owned.ok) return owned;
  await parts.securityEvents.note({ kind: 'installation-claimed', actor: user.id, where: address });
  const making = { ...owned.value, user: user.id, language: claim.language };
  const journey = claim.example === false ? undefined : await parts.makeExample(making);
  return accept({ workspace: owned.value.workspace, journey, cookies });
}

/** A new account, or the one that an earlier try left behind. */
async function accountFor(
  parts: ClaimParts,
  claim: Claim,
  headers: Headers,
): Promise<Result<OpenedSession, ServerRefusal>> {
  const made = await makeAccount(parts, claim);
  if (!made.ok && made.refusal.code !== 'email-taken') return made;
  const { email, password } = claim;
  const opened = await enter(parts, { email, password, headers });
  if (!opened.ok && !made.ok && opened.refusal.code === 'wrong-password') return made;
  return opened;
}

type Owned = { readonly workspace: string; readonly person: string };

async function takeWorkspaces(
  { members, writer, workspaces }: ClaimParts,
  user: { id: string; name: string; language: Language },
): Promise<Result<Owned, ServerRefusal>> {
  const mine = { ...writer, actor: user.id };
  const there = await workspaces();
  const made =
    there.length > 0 ? accept(there[0] ?? '') : await createWorkspace(mine, firstWorkspaceName[user.language]);
  if (!made.ok) return made;
  const owned: Owned[] = [];
  for (const workspace of there.length > 0 ? there : [made.value]) {
    const person = await personFor(mine, workspace, user);
    if (!person.ok) return person;
    await members.put({ workspace, user: user.id, role: 'owner', person: person.value });
    owned.push({ workspace, person: person.value });
  }
  const [first] = owned;
  if (!first) throw new Error('an owner without a workspace');
  return accept(first);
}
