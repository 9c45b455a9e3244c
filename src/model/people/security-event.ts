import * as z from 'zod';

/** What is written down of the doors, in groups as a reader looks for it. The list is closed: a kind that was released is never renamed. */
export const securityEventGroups = {
  'sign-in': ['signed-in', 'sign-in-failed', 'limit-met', 'sessions-ended'],
  account: [
    'installation-claimed',
    'account-made',
    'password-changed',
    'password-reset-link-made',
    'password-reset',
    'two-factor-on',
    'two-factor-off',
    'recovery-code-used',
    'account-removed',
  ],
  people: ['invite-made', 'invite-taken-back', 'member-joined', 'role-changed', 'member-removed'],
  links: [
    'link-made',
    'link-opened',
    'link-password-failed',
    'link-taken-back',
    'door-opened',
    'door-closed',
    'door-code-failed',
    'guest-joined',
  ],
  words: ['exported', 'transcript-read', 'consent-overridden', 'erased', 'removed'],
} as const;

export type SecurityEventGroup = keyof typeof securityEventGroups;
export type SecurityEventKind = (typeof securityEventGroups)[SecurityEventGroup][number];

export const securityEventKinds: readonly SecurityEventKind[] = Object.values(securityEventGroups).flat();

const word = z.string().max(60);

/** What may be said of an event beside who and where. Never a participant's words, never a secret; `reason` is what somebody wrote to explain themselves. */
export const securityEventDetail = z.strictObject({
  role: word.optional(),
  was: word.optional(),
  format: word.optional(),
  audience: word.optional(),
  scope: word.optional(),
  /** Which door, or which kind of thing. */
  what: word.optional(),
  count: z.number().int().optional(),
  reason: z.string().max(500).optional(),
});
export type SecurityEventDetail = z.output<typeof securityEventDetail>;
