import * as z from 'zod';
import {
  mySecurity,
  newPassword,
  proof,
  recoveryCodes,
  resetOf,
  resetParams,
  sessionParams,
  sessionsEnded,
  twoFactorBegun,
  twoFactorCode,
} from '#protocol/http/accounts.ts';
import { changePassword, changeUser, sessions, signedIn, signIn } from '#protocol/http/sign-in.ts';
import { done } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'sign-in';
const mine = { tag, who: { in: 'signed-in' } } as const;
const open = { tag, who: { in: 'anyone' } } as const;
const nothing = z
  .looseObject({})
  .optional()
  .meta({ examples: [{}] });
const something = z.looseObject({});
const wrongPassword = ['wrong-password', 'too-many-requests', 'too-busy'] as const;

/** Sign-in, and somebody's own account: where they are signed in, the second factor, a new password by a link, and leaving for good. */
export const accountRoutes = {
  signIn: route({
    ...open,
    summary: 'Sign in',
    description:
      'The answer brings the session’s cookie. Whoever has turned on a second factor sends its code with the password.',
    body: signIn,
    answer: signedIn,
    refusals: [...wrongPassword, 'wrong-code', 'two-factor-needed'],
  }),
  changePassword: route({
    ...mine,
    summary: 'Change my password',
    description: 'All other sessions end.',
    body: changePassword,
    answer: sessionsEnded,
    refusals: [...wrongPassword, 'password-too-common'],
  }),
  signOut: route({
    ...open,
    summary: 'Sign out here',
    description: 'The session of the cookie ends.',
    body: nothing,
    answer: something,
  }),
  listSessions: route({
    ...mine,
    summary: 'Where I am signed in',
    description: 'Every session that has not ended.',
    answer: sessions,
  }),
  endSessions: route({
    ...mine,
    summary: 'Sign out everywhere',
    description: 'All of my sessions end, this one too.',
    body: nothing,
    answer: something,
  }),
  endOtherSessions: route({
    ...mine,
    summary: 'Sign out everywhere else',
    description: 'All of my sessions end but this one.',
    body: nothing,
    answer: something,
  }),
  renameMe: route({
    ...mine,
    summary: 'Change my name',
    description: 'As others read it beside what I do.',
    body: changeUser,
    answer: something,
  }),
  readMySecurity: route({
    ...mine,
    summary: 'How my account is kept',
    description: 'Whether a second factor is on, and every place where I am signed in.',
    answer: mySecurity,
  }),
  endSession: route({
    ...mine,
    params: sessionParams,
    summary: 'Sign out at one place',
    description: 'One session ends.',
    answer: done,
    refusals: ['not-found'],
  }),
  seeNotices: route({
    ...mine,
    summary: 'I have read what I was told',
    description: 'What an owner did to the account is told until it is read.',
    answer: done,
  }),
  beginTwoFactor: route({
    ...mine,
    summary: 'Begin with an authenticator',
    description: 'Gives the secret, which is on once a first code has confirmed it.',
    body: proof,
    answer: twoFactorBegun,
    refusals: [...wrongPassword, 'two-factor-on'],
  }),
  confirmTwoFactor: route({
    ...mine,
    summary: 'Turn two-factor sign-in on with a first code',
    description: 'Gives the recovery codes, this once.',
    body: twoFactorCode,
    answer: recoveryCodes,
    refusals: ['wrong-code', 'two-factor-on', 'not-found', 'too-many-requests', 'too-busy'],
  }),
  endTwoFactor: route({
    ...mine,
    summary: 'Turn two-factor sign-in off',
    description: 'With the password.',
    body: proof,
    answer: done,
    refusals: [...wrongPassword],
  }),
  readPasswordReset: route({
    ...open,
    params: resetParams,
    summary: 'Whose password a link changes',
    description: 'So that nobody gives a password to another’s account.',
    answer: resetOf,
    refusals: ['reset-link-invalid', 'too-many-requests', 'too-busy'],
  }),
  resetPassword: route({
    ...open,
    params: resetParams,
    summary: 'Choose a new password by a link',
    description: 'All sessions end, and the link with them.',
    body: newPassword,
    answer: done,
    refusals: ['reset-link-invalid', 'password-too-common', 'too-many-requests', 'too-busy'],
  }),
  removeMe: route({
    ...mine,
    summary: 'Remove my account for good',
    description: 'What I did stays on the maps; nobody is signed in as me any more.',
    body: proof,
    answer: done,
    refusals: [...wrongPassword, 'last-owner'],
  }),
};
