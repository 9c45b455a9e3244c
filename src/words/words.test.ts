import { readdirSync } from 'node:fs';
import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { wordTables } from '#tests/word-tables.ts';
import { languageOf, sayIn } from '#web/ui/language/use-words.ts';
import { languages, localeOf } from '#base/languages.ts';

const tables = await wordTables();

test('every file of words is a table', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  const others = files.filter((name) => !tables.some(({ file }) => file === name));
  expect(others.toSorted()).toEqual(['duration-text.ts', 'languages.ts', 'message.ts']);
});

describe.each(tables)('$file', ({ table }) => {
  test('says everything in every language, with the same values', () => {
    for (const [key, words] of Object.entries(table)) {
      const values = languages.map((language) => {
        expect(words[language].trim(), `${key} in ${language}`).not.toBe('');
        return valuesOf(words[language], language);
      });
      expect(new Set(values.map((one) => one.join())).size, `${key} takes ${values.join(' | ')}`).toBe(1);
    }
  });
});

test('every message is said as ICU says it, whatever is put in', () => {
  let said = 0;
  for (const { table } of tables)
    for (const [key, words] of Object.entries(table))
      for (const language of languages)
        for (const n of [0, 1, 2, 1234.5]) {
          const values = Object.fromEntries(valuesOf(words[language], language).map((name) => [name, n]));
          const icu = new IntlMessageFormat(words[language], localeOf(language)).format(values);
          expect(sayIn(table, language)(key, values), `${key} in ${language}`).toBe(icu);
          said += 1;
        }
  expect(said).toBeGreaterThan(10_000);
});

/** The names of the values that a message asks for; throws where it is no ICU message. */
function valuesOf(text: string, language: (typeof languages)[number]): string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, options } = node as { type?: number; value?: unknown; options?: unknown };
      if (typeof value === 'string' && type !== 0) found.add(value);
      if (options) Object.values(options).forEach(walk);
      Object.values(node).forEach((child) => typeof child === 'object' && walk(child));
    }
  };
  walk(new IntlMessageFormat(text, localeOf(language)).getAst());
  return [...found].toSorted();
}

test('a browser is met in the first language that Stig speaks', () => {
  expect(languageOf(['fi', 'sv-FI', 'en'])).toBe('sv');
  expect(languageOf(['nn-NO'])).toBe('nb');
  expect(languageOf(['no'])).toBe('nb');
  expect(languageOf(['de'])).toBe('en');
});

test('a message counts in its language', () => {
  const words = { hearts: { en: '{n, plural, one {# heart} other {# hearts}}', sv: '{n} hjärtan', nb: '{n} hjerter' } };
  expect(sayIn(words, 'en')('hearts', { n: 1 })).toBe('1 heart');
  expect(sayIn(words, 'sv')('hearts', { n: 3 })).toBe('3 hjärtan');
});

test('what is counted says one as one', () => {
  const outsidePlural = (text: string): string =>
    text.replaceAll(/\{\w+, plural,(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gu, '');
  const counts = tables.flatMap(({ file, table }) =>
    Object.entries(table).flatMap(([key, { en }]) =>
      /\{\w+, number\} [a-z]+s\b/u.test(outsidePlural(en)) ? [`${file}: ${key}`] : [],
    ),
  );
  expect(counts).toEqual([]);
});
