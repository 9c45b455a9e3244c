import { ProblemError } from '#web/client/http.ts';
import { fileFaults } from '#web/client/tell-refusal.ts';
import { problemWords } from '#words/problem.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';

const isCode = (code: string): code is keyof typeof problemWords => Object.hasOwn(problemWords, code);

/** Why a request was not done, in the reader's language; what the server says beside its code is for whoever calls it by hand. */
export function useWhyNot(): (error: unknown) => string {
  const t = useWords(problemWords);
  const faultsOf = useFileFaults();
  return (error) => {
    const faults = faultsOf(error);
    if (faults !== undefined) return faults;
    const code = error instanceof ProblemError ? error.problem.code : 'unknown';
    return t(isCode(code) ? code : 'unknown');
  };
}

/** What is wrong with a file and where, a line for each fault; undefined where it was no file that was refused. */
export function useFileFaults(): (error: unknown) => string | undefined {
  const language = useLanguage();
  return (error) => (error instanceof ProblemError ? fileFaults(error.problem, language)?.join('\n') : undefined);
}
