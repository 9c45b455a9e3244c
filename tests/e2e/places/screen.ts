import type { Page } from 'playwright-core';
import type { Language } from '#tests/e2e/browser.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { mapOn } from '#tests/e2e/map-on-page.ts';
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
  /** Whether it opens over a map and does not depend on it, so that a map of a few cards, which is drawn anew in each size in less time, does. */
  readonly isOnSmall?: boolean;
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

/** Opens a screen as if nothing had been done on it yet: where it is shown already, by way of another, which is quicker than loading it anew. */
export async function openPlace(page: Page, path: string): Promise<void> {
  const isThere = (await page.locator('nav').count()) > 0 && new URL(page.url()).pathname === path;
  if (isThere) await goTo(page, '/nowhere');
  await goTo(page, path);
  await settle(page);
}

/** A map opened so, and laid out. */
export async function openMapPlace(page: Page, journey: string): Promise<ReturnType<typeof mapOn>> {
  await openPlace(page, `/journeys/${journey}`);
  const map = mapOn(page);
  await map.cards.first().waitFor();
  return map;
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
