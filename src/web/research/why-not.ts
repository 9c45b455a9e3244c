import { ProblemError } from '#web/client/http.ts';
import { useFileFaults, useWhyNot as useWhyNotAtAll } from '#web/client/use-why-not.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const known = {
  unreachable: 'why-unreachable',
  'too-large': 'why-too-large',
  'unsupported-file': 'why-unsupported',
  'unreadable-file': 'why-unreadable',
  'may-not': 'why-may-not',
  'not-verbatim': 'why-has-excerpts',
  'words-erased': 'words-erased-why',
  'too-heavy': 'too-heavy',
  'took-too-long': 'took-too-long',
  busy: 'busy',
  'has-spoken': 'has-spoken-why',
  'words-missing': 'key-missing-why',
} as const;

const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code);

/** What to tell somebody whose interview, transcript or participant was not accepted. */
export function useWhyNot(): (error: unknown) => string {
  const t = useWords(researchWords);
  const whyNot = useWhyNotAtAll();
  const faultsOf = useFileFaults();
  return (error) => {
    const faults = faultsOf(error);
    if (faults !== undefined) return faults;
    const code = error instanceof ProblemError ? error.problem.code : 'unknown';
    return isKnown(code) ? t(known[code]) : whyNot(error);
  };
}
