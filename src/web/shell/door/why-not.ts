import { ProblemError } from '#web/client/http.ts';
import { useWhyNot as useWhyNotAtAll } from '#web/client/use-why-not.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** What to tell somebody whose sign-in, claim or invitation was not accepted. */
export function useWhyNot(): (error: unknown, wrongPassword?: string) => string | undefined {
  const t = useWords(peopleWords);
  const whyNot = useWhyNotAtAll();
  return (error, wrongPassword) => {
    if (!error) return undefined;
    const { code, retryAfter } =
      error instanceof ProblemError ? error.problem : { code: 'unknown', retryAfter: undefined };
    if (code === 'wrong-password' && wrongPassword !== undefined) return wrongPassword;
    if (code === 'too-many-requests' && retryAfter !== undefined) return t('try-again-in', { n: retryAfter });
    return code === 'too-busy' ? t('too-busy') : whyNot(error);
  };
}
