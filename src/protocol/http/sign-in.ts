import * as z from 'zod';
import { email, password, personName } from '#protocol/http/values.ts';

/** `code` is that of the authenticator, or a recovery code, where the account asks for one. */
export const signIn = z.object({
  email,
  password: z.string().min(1).max(128),
  code: z.string().max(40).optional(),
});
export const signedIn = z.object({ user: z.object({ id: z.string(), name: z.string(), email: z.string() }) });
export const changePassword = z.object({
  currentPassword: z.string().max(128),
  newPassword: password,
  revokeOtherSessions: z.boolean().optional(),
});
export const changeUser = z.object({ name: personName });

/** One place where somebody is signed in. */
const session = z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  ipAddress: z.string().nullish(),
  userAgent: z.string().nullish(),
});
export const sessions = z.array(session);
