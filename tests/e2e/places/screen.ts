import type { Page } from 'playwright-core';
import type { Language } from '#tests/e2e/browser.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { sayIn } from '#web/ui/language/use-words.ts';
import type { Words } from '#words/languages.ts';

/** Where a walk is: in front of which journey, in which language. */
export type Where = {
  readonly journey: string;
  readonly workspace: string;
  readonly language: Language;
  /** The page of somebody who is signed in. */
  readonly inside: Page;
};

/** One screen of the product and the way to it. */
export type Screen = {
  readonly name: string;
  /** Whether it is in front of the door, seen by those who are not signed in. */
  readonly isDoor?: boolean;
  readonly open: (page: Page, at: Where) => Promise<void>;
};

/** A screen that a button opens over another. */
export function pressed(name: string, path: string, button: Words): Screen {
  return {
    name,
    open: async (page, { journey, language }) => {
      await openPlace(page, path.replace(':journey', journey));
      await page.getByRole('button', { name: button[language], exact: true }).first().click();
      await page.getByRole('dialog').or(page.getByRole('menu')).first().waitFor();
    },
  };
}

export async function openPlace(page: Page, path: string): Promise<void> {
  await goTo(page, path);
  await settle(page);
}

/** Waits until everything that was on its way has come. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role=status][class*=waiting]') === null);
}

/** What a message with one value says in a language, whatever the value. */
export function anyOf(message: Words, language: Language): RegExp {
  const [before = '', after = ''] = sayIn({ message }, language)('message', { name: '\u0000', n: 0 }).split('\u0000');
  return new RegExp(`^${escaped(before)}.*${escaped(after)}$`, 'u');
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
