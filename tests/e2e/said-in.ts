import IntlMessageFormat from 'intl-messageformat';
import type { Language } from '#tests/e2e/browser.ts';
import { behaviourWords } from '#web/text/behaviour.ts';
import { lineWords } from '#web/text/line.ts';
import { mapWords } from '#web/text/map.ts';
import { peopleWords } from '#web/text/people.ts';
import { practiceWords } from '#web/text/practice.ts';
import { researchWords } from '#web/text/research.ts';
import { shellWords } from '#web/text/shell.ts';
import { todayWords } from '#web/text/today.ts';
import type { Words } from '#web/text/words.ts';

const all: readonly Words[] = [
  behaviourWords,
  lineWords,
  mapWords,
  peopleWords,
  practiceWords,
  researchWords,
  shellWords,
  todayWords,
].flatMap((table) => Object.values<Words>(table));

/** Knows a sentence of the product in English that the language says in another way. */
export function englishFor(language: Exclude<Language, 'en'>): (text: string) => boolean {
  const theirs = all.map((words) => patternOf(words[language]));
  const english = all
    .filter((words) => words.en !== words[language])
    .flatMap(({ en }) => (hasWords(en) ? patternOf(en) : []));
  return (text) => english.some((pattern) => pattern.test(text)) && !theirs.some((pattern) => pattern.test(text));
}

/** A message that is hardly more than what is put into it says nothing of its language. */
const hasWords = (message: string): boolean =>
  /\p{L}{3}/u.test(message.replaceAll(/\{[^{}]*\}|\{\w+, \w+,|\b(?:one|other|=\d+)\b/gu, ''));

const patternOf = (message: string): RegExp =>
  new RegExp(`^${sourceOf(new IntlMessageFormat(message, 'en').getAst())}$`, 'u');

type Parts = ReturnType<IntlMessageFormat['getAst']>;

function sourceOf(parts: Parts): string {
  return parts
    .map((part) => {
      if ('options' in part)
        return `(?:${Object.values(part.options)
          .map(({ value }) => sourceOf(value))
          .join('|')})`;
      if ('value' in part && part.type === 0) return escaped(part.value);
      return '.+';
    })
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
