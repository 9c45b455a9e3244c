import * as z from 'zod';
import { id, moment, password, tokenParams } from '#protocol/http/values.ts';

const given = z.string().max(128);

/** One place where somebody is signed in; `isThis` is the one that asks. */
const mySession = z.object({
  id,
  isThis: z.boolean(),
  since: moment,
  lastSeen: moment,
  until: moment,
  address: z.string(),
  browser: z.string(),
});

export type MySession = z.output<typeof mySession>;

/** How somebody's own account is kept. */
export const mySecurity = z.object({
  twoFactor: z.object({ since: moment, recoveryCodesLeft: z.number().int() }).optional(),
  sessions: z.array(mySession),
});

export const sessionParams = z.object({ session: id });
export const sessionsEnded = z.object({ sessionsEnded: z.number().int() });

/** Whoever sits there says again who they are. */
export const proof = z.object({ password: given });

/** What an authenticator is told, as text and as an address for a picture. */
export const twoFactorBegun = z.object({ secret: z.string(), address: z.string() });
export type TwoFactorBegun = z.output<typeof twoFactorBegun>;
export const twoFactorCode = z.object({ code: z.string().min(1).max(40) });
/** Said once. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const resetParams = tokenParams;
export const resetLink = z.object({ url: z.url(), expires: moment });
export const resetOf = z.object({ name: z.string(), email: z.string() });
export const newPassword = z.object({ password });
