import * as z from 'zod';
import { email, id, language, moment, password, personName, role } from '#protocol/http/values.ts';

const user = z.object({ id, name: z.string(), email: z.string() });
const named = z.object({ id, name: z.string() });

/**
 * Who is signed in, and where they belong; `person` is the record in the workspace that stands for them, `mayBe` one without an account that is
 * called as they are: asked about until they say yes or no.
 */
export const me = z.object({
  user,
  workspaces: z.array(z.object({ id, name: z.string(), role, person: id.optional(), mayBe: named.optional() })),
  /** What others did with their account since they were last here. */
  notices: z.array(z.object({ kind: z.enum(['password-reset', 'two-factor-reset']), at: moment })),
  /** What those whom they invited answered when they were asked who they are. */
  answers: z.array(z.object({ workspace: id, user: id, name: z.string(), person: named, is: z.boolean(), at: moment })),
});
export type Me = z.output<typeof me>;

export const setup = z.object({ claimed: z.boolean() });

export const newAccount = z.object({ name: personName, email, password });

/** A link of the first owner as it is opened, before anything is filled in. */
export const claimLink = z.object({ token: z.string().min(1).max(200) });

/** The first owner takes the installation, with the one-time link; the example is made in their language. */
export const claim = newAccount.extend({
  token: z.string().min(1).max(200),
  language: language.optional(),
  /** Whether the example is made; it is, where nothing is said. */
  example: z.boolean().optional(),
});
export type Claim = z.output<typeof claim>;
/** The workspace that the first owner stands in, and the example's journey. */
export const claimed = z.object({ workspace: id, journey: id.optional() });

const member = z.object({ user: id, name: z.string(), email: z.string(), role, person: id.optional() });
export const members = z.array(member);
export type Member = z.output<typeof member>;

/** `person` names one of the library who has no account, `name` makes one: who accepts becomes that person. */
export const newInvite = z.object({ role, person: id.optional(), name: personName.optional() });
export const invited = z.object({ url: z.url(), expires: moment });
export type Invited = z.output<typeof invited>;

/** What the link's holder sees before saying yes. */
export const invite = z.object({ workspace: z.string(), role, person: z.string().optional(), expires: moment });

/** A new member says who they are; somebody signed in joins as they are. */
export const acceptInvite = z.object({
  name: personName.optional(),
  email: email.optional(),
  password: z.string().max(128).optional(),
  code: z.string().max(40).optional(),
  /** Whether they are the person whom the invitation names; they are, if they do not say that they are not. */
  isPerson: z.boolean().optional(),
});
export type AcceptInvite = z.output<typeof acceptInvite>;
export const joined = z.object({ workspace: id });

/** An invitation that still lets somebody in; `id` opens nothing. */
const openInvite = z.object({
  id,
  role,
  person: z.string().optional(),
  by: z.string().optional(),
  created: moment,
  expires: moment,
});
export const openInvites = z.object({ invites: z.array(openInvite) });
export type OpenInvite = z.output<typeof openInvite>;
export const inviteParams = z.object({ ws: id, invite: id });

/** Whether a member is this person of the library. */
export const personAnswer = z.object({ person: id, is: z.boolean() });
export type PersonAnswer = z.output<typeof personAnswer>;

export const roleChange = z.object({ role });
export const memberParams = z.object({ ws: id, user: id });
