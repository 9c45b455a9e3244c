import IntlMessageFormat from 'intl-messageformat';
import type { Page } from 'playwright-core';
import type { Language } from '#tests/e2e/browser.ts';
import type { Words } from '#words/languages.ts';
import { wordTables } from '#tests/word-tables.ts';

/** Knows a sentence of the product in English that the language says in another way. */
export async function englishFor(language: Exclude<Language, 'en'>): Promise<(text: string) => boolean> {
  const all = (await wordTables()).flatMap(({ table }) => Object.values<Words>(table));
  const isTheirs = oneOf(all.map((words) => words[language]));
  const isEnglish = oneOf(all.filter((words) => words.en !== words[language]).map(({ en }) => en));
  return (text) => isEnglish(text) && !isTheirs(text);
}

/** Knows a text that one of these messages says, whatever is put into it. A message that is hardly more than what is put into it says nothing of its language. */
function oneOf(messages: readonly string[]): (text: string) => boolean {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  for (const parts of messages.map(partsOf)) {
    if (!/\p{L}{3}/u.test(literalsOf(parts))) continue;
    if (parts.every(({ type }) => type === 0)) whole.add(literalsOf(parts));
    else patterns.push(new RegExp(`^${sourceOf(parts)}$`, 'u'));
  }
  return (text) => whole.has(text) || patterns.some((pattern) => pattern.test(text));
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

const partsOf = (message: string): Parts => new IntlMessageFormat(message, 'en').getAst();

const literalsOf = (parts: Parts): string =>
  parts
    .map((part) => {
      if ('options' in part)
        return Object.values(part.options)
          .map(({ value }) => literalsOf(value))
          .join(' ');
      return part.type === 0 ? part.value : ' ';
    })
    .join('');

function sourceOf(parts: Parts): string {
  return parts
    .map((part) => {
      if ('options' in part)
        return `(?:${Object.values(part.options)
          .map(({ value }) => sourceOf(value))
          .join('|')})`;
      return part.type === 0 ? escaped(part.value) : '.+';
    })
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

type Heard = { readonly page: Page; readonly isEnglish: (text: string) => boolean };

/** What a page says in English that should speak another language. */
export async function notSaidIn(language: Exclude<Language, 'en'>, { page, isEnglish }: Heard): Promise<string[]> {
  const said = await page.evaluate(everythingSaid);
  const lang = await page.locator('html').getAttribute('lang');
  return [
    ...(lang === language ? [] : [`the page says that it is in ${lang}`]),
    ...said.filter(isEnglish).map((text) => `“${text}” is English`),
  ];
}

/** Every text that is seen or read out: words, names of what has no words, hints in fields. */
function everythingSaid(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element)
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(node.getAttribute(name) ?? '');
    else if (!node.parentElement?.closest('script, style')) texts.push(node.nodeValue ?? '');
  }
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()))].filter((text) => text !== '');
}
