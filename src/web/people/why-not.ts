import { ProblemError } from '#web/client/http.ts';
import { peopleWords } from '#web/text/people.ts';
import type { Say } from '#web/text/use-words.ts';

const saidOf: Readonly<Record<string, keyof typeof peopleWords>> = {
  'wrong-code': 'wrong-code',
  'two-factor-on': 'two-factor-on-already',
  'password-too-common': 'password-too-common',
  'in-other-workspaces': 'in-other-workspaces',
  'too-busy': 'too-busy',
  'email-taken': 'email-taken',
  'last-owner': 'last-owner',
  'has-account': 'has-account',
};

/** What to tell somebody whose sign-in, claim or invitation was not accepted. */
export function whyNot(
  t: Say<typeof peopleWords>,
  error: unknown,
  wrongPassword = t('wrong-password'),
): string | undefined {
  if (!error) return undefined;
  if (!(error instanceof ProblemError)) return t('could-not', { detail: String(error) });
  const { status, code, detail, title, retryAfter } = error.problem;
  const known = saidOf[code];
  if (known) return t(known);
  if (status === 429) return retryAfter === undefined ? t('too-many-tries') : t('try-again-in', { n: retryAfter });
  if (status === 401 || code === 'INVALID_EMAIL_OR_PASSWORD') return wrongPassword;
  if (status === 404 || status === 410) return t('link-used');
  return t('could-not', { detail: detail ?? title });
}
