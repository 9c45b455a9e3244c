import { ProblemError } from '#web/client/http.ts';
import type { researchWords } from '#web/text/research.ts';
import type { Say } from '#web/text/use-words.ts';

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
export function whyNot(t: Say<typeof researchWords>, error: unknown): string {
  if (!(error instanceof ProblemError)) return t('why-else', { detail: String(error) });
  const { code, detail, title } = error.problem;
  return isKnown(code) ? t(known[code]) : t('why-else', { detail: detail ?? title });
}
