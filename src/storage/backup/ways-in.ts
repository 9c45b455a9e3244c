/**
 * Tables whose rows let somebody in, and so are in no backup: after a restore people sign in with their password, doors get new codes,
 * and who was invited is invited again.
 */
export const waysIn = [
  'session',
  'auth_verification',
  'workshop_door',
  'guest',
  'invite',
  'password_reset',
  'door_try',
] as const;

/** Names under which earlier Stigs kept secrets beside the words. */
export const secretSettings = ['cookie-secret', 'first-owner-link'] as const;
