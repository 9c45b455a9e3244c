import type { ReactNode } from 'react';
import { useLanguage } from '#web/text/use-words.ts';
import type { Language } from '#web/text/words.ts';
import css from './voice.module.css';

const marks: Readonly<Record<Language, readonly [string, string]>> = { en: ['“', '”'], sv: ['”', '”'], nb: ['«', '»'] };

/** Words in the quotation marks of the reader's language. */
export const quoted = (language: Language, words: string): string => marks[language].join(words);

/** A person's own words: always in quotation marks, always in the voice that is theirs. */
export function Voice({ words, by, large = false }: { words: string; by?: ReactNode; large?: boolean }) {
  const language = useLanguage();
  return (
    <blockquote className={`${css['voice']} ${large ? css['large'] : ''}`}>
      <span>{quoted(language, words)}</span>
      {by !== undefined && <footer>{by}</footer>}
    </blockquote>
  );
}
