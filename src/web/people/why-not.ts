import { ProblemError } from '#web/client/http.ts';
import { peopleWords } from '#web/text/people.ts';
import type { Say } from '#web/text/use-words.ts';

/** What to tell somebody whose sign-in, claim or invitation was not accepted. */
export function whyNot(t: Say<typeof peopleWords>, error: unknown): string | undefined {
  if (!error) return undefined;
  if (!(error instanceof ProblemError)) return t('could-not', { detail: String(error) });
  const { status, code, detail, title } = error.problem;
  if (status === 429) return t('too-many-tries');
  if (status === 401 || code === 'INVALID_EMAIL_OR_PASSWORD') return t('wrong-password');
  if (code === 'email-taken') return t('email-taken');
  if (code === 'last-owner') return t('last-owner');
  if (status === 404 || status === 410) return t('link-used');
  return t('could-not', { detail: detail ?? title });
}
