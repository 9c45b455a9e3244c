import { ProblemError } from '#web/client/http.ts';
import { problemWords } from '#web/text/problem.ts';
import { useWords } from '#web/text/use-words.ts';

const isCode = (code: string): code is keyof typeof problemWords => Object.hasOwn(problemWords, code);

/** Why a request was not done, in the reader's language; what the server says beside its code is for whoever calls it by hand. */
export function useWhyNot(): (error: unknown) => string {
  const t = useWords(problemWords);
  return (error) => {
    const code = error instanceof ProblemError ? error.problem.code : 'unknown';
    return t(isCode(code) ? code : 'unknown');
  };
}
