import * as z from 'zod';

/** Why a request is not answered as asked; the web translates them, so they are never renamed. */
export const problemCodes = [
  // who is asking
  'not-signed-in',
  'may-not',
  'wrong-password',
  'wrong-code',
  'two-factor-needed',
  'two-factor-on',
  'password-too-common',
  'reset-link-invalid',
  'in-other-workspaces',
  'too-busy',
  'origin-not-allowed',
  'host-not-known',
  'too-many-requests',
  // people
  'claim-link-invalid',
  'already-claimed',
  'invite-invalid',
  'invite-gone',
  'share-not-found',
  'share-gone',
  'share-password',
  'email-taken',
  'already-member',
  'has-account',
  'last-owner',
  'code-unknown',
  // what was sent
  'not-found',
  'not-valid',
  'too-large',
  'quota-full',
  'unreadable-file',
  'unsupported-file',
  'not-acceptable',
  'too-heavy',
  'took-too-long',
  'busy',
  // what a document says no to
  'id-taken',
  'already-here',
  'parent-not-found',
  'wrong-document',
  'words-erased',
  'has-spoken',
  'same-file',
  'behaviour-rebuilding',
  'file-gone',
  'words-missing',
  'keys-missing',
  'blob-damaged',
  'not-verbatim',
  'changed-since',
  'already-ended',
  'no-value-since',
  'not-now',
  'not-yours',
  'no-dots-left',
  // what the world says no to
  'behaviour-unavailable',
  'disk-full',
  'disk-read-only',
  'database-away',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** How many things a file would add, change and remove. */
export const importDiffers = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
});
export type ImportDiffers = z.output<typeof importDiffers>;

/**
 * Why not, as it crosses the wire.
 *
 * Source  RFC 9457, Problem Details for HTTP APIs.
 */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(problemCodes),
    detail: z.string().optional(),
    place: z.string().optional(),
    /** In how many seconds to try again, as `Retry-After` says too. */
    retryAfter: z.number().int().optional(),
    differs: importDiffers.optional(),
    /** `why` is a code and its values, for other languages than that of the message. */
    problems: z.array(z.object({ place: z.string(), message: z.string(), why: z.string().optional() })).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof problem>;
