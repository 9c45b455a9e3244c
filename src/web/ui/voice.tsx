import type { ReactNode } from 'react';
import { useLanguage } from '#web/text/use-words.ts';
import css from './voice.module.css';

const marks = { en: ['“', '”'], sv: ['”', '”'], nb: ['«', '»'] } as const;

/** A person's own words: always in quotation marks, always in the voice that is theirs. */
export function Voice({ words, by, large = false }: { words: string; by?: ReactNode; large?: boolean }) {
  const [open, close] = marks[useLanguage()];
  return (
    <blockquote className={`${css['voice']} ${large ? css['large'] : ''}`}>
      <span>
        {open}
        {words}
        {close}
      </span>
      {by !== undefined && <footer>{by}</footer>}
    </blockquote>
  );
}
