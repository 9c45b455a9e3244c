import type { ReactNode } from 'react';
import { inQuotes } from '#base/quote-marks.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import type { Language } from '#base/languages.ts';
import css from './voice.module.css';

/** Words in the quotation marks of the reader's language. */
export const quoted = (language: Language, words: string): string => inQuotes(language, words);

/** A person's own words: always in quotation marks, always in the voice that is theirs. */
export function Voice({ words, by, large = false }: { words: string; by?: ReactNode; large?: boolean }) {
  const language = useLanguage();
  return (
    <blockquote className={`${css['voice']} ${large ? css['large'] : ''}`}>
      <span dir="auto">{quoted(language, words)}</span>
      {by !== undefined && <footer>{by}</footer>}
    </blockquote>
  );
}
