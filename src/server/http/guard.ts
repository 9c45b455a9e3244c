import type { FastifyRequest } from 'fastify';
import type { StoredDocument } from '#model/document/journal.ts';
import { type Action, may } from '#model/people/role.ts';
import { Refused } from '#server/http/refused.ts';
import type { Who } from '#protocol/routes/who.ts';
import type { Asker, Member } from '#server/http/who.ts';
import { headersOf } from '#server/http/web-request.ts';
import type { SignedIn } from '#server/people/sign-in.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/** What the guard needs to know who asks and where they belong. */
export type GuardParts = {
  readonly whoIs: (headers: Headers) => Promise<SignedIn | undefined>;
  readonly memberIn: (workspace: string, user: string) => Promise<Member | undefined>;
  readonly guestIs: (headers: Headers) => Promise<Guest | undefined>;
  readonly load: (id: string) => Promise<StoredDocument | undefined>;
};

/**
 * Finds out who asks and lets them through where the route answers them.
 * Who is not a member of a workspace is told that there is nothing there.
 *
 * Errors  `Refused` with `not-signed-in`, `not-found` or `may-not`.
 */
export async function guard(request: FastifyRequest, who: Who, parts: GuardParts): Promise<Asker> {
  if (who.in === 'anyone') return {};
  if (who.in === 'guest') return { guest: await guestOr401(request, parts) };
  return memberGuard(request, who, parts);
}

type OfMembers = Exclude<Who, { readonly in: 'anyone' | 'guest' }>;

async function memberGuard(request: FastifyRequest, who: OfMembers, parts: GuardParts): Promise<Asker> {
  const signedIn = await parts.whoIs(headersOf(request));
  if (!signedIn) throw new Refused({ code: 'not-signed-in' });
  if (who.in === 'signed-in') return { signedIn };
  const params = request.params as Readonly<Record<string, string>>;
  const stored = who.in === 'workspace' ? undefined : await parts.load(params['id'] ?? '');
  if (who.in !== 'workspace' && stored?.doc.kind !== who.in) throw new Refused({ code: 'not-found' });
  const workspace = stored?.workspace ?? params['ws'] ?? '';
  const member = await parts.memberIn(workspace, signedIn.user.id);
  return { signedIn, stored, member: allowed(member, who.may) };
}

async function guestOr401(request: FastifyRequest, { guestIs }: GuardParts): Promise<Guest> {
  const guest = await guestIs(headersOf(request));
  if (!guest) throw new Refused({ code: 'not-signed-in' });
  return guest;
}

function allowed(member: Member | undefined, action: Action): Member {
  if (!member) throw new Refused({ code: 'not-found' });
  if (!may(member.role, action)) throw new Refused({ code: 'may-not', detail: action });
  return member;
}
