import { ProblemError } from '#web/client/http.ts';
import { refusalText } from '#web/client/tell-refusal.ts';
import { useFileFaults, useWhyNot as useWhyNotAtAll } from '#web/client/use-why-not.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { whyTooMuch } from '#words/too-much.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import type { Language } from '#base/languages.ts';

/** What to tell somebody whose event file was not accepted, or whose log was not changed. */
export function useWhyNot(): (error: unknown) => string {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNotAtAll();
  const faultsOf = useFileFaults();
  return (error) => {
    if (!(error instanceof ProblemError)) return whyNot(error);
    const { code, detail } = error.problem;
    if (code === 'same-file') return t('why-same-file', { name: detail ?? '' });
    if (code === 'file-gone') return t('why-file-gone');
    if (code === 'may-not') return t('why-may-not');
    const faults = faultsOf(error);
    if (faults !== undefined) return faults;
    const why = whyTooMuch(code, detail);
    return why ? t(why) : whyNot(error);
  };
}

/** The same of work that ended without having been done. */
export function whyFailed(t: Say<typeof behaviourWords>, language: Language, problem = ''): string {
  const [code, ...rest] = problem.split(': ');
  const detail = rest.join(': ');
  return code === 'same-file' ? t('why-same-file', { name: detail }) : (refusalText(detail, language) ?? problem);
}
