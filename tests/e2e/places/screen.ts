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
  /** What lies under what is opened there, and was a screen of its own before: axe need not look at it again. */
  readonly under?: string;
  readonly open: (page: Page, at: Where) => Promise<void>;
};

/** A screen that a button opens over another. */
export function pressed(name: string, path: string, button: Words): Screen {
  return {
    name,
    under: path === '/journeys/:journey' ? '[data-map]' : 'main',
    open: async (page, { journey, language }) => {
      if (path === '/journeys/:journey') await openMapPlace(page, journey);
      else await openPlace(page, path.replace(':journey', journey));
      await page.getByRole('button', { name: button[language], exact: true }).first().click();
      await page.getByRole('dialog').or(page.getByRole('menu')).first().waitFor();
    },
  };
}

/** A screen of words alone, with the way to all others beside it. */
const quickest = '/guide/interviews';

/** Opens a screen as if nothing had been done on it yet: where it is shown already, by way of another, which is quicker than loading all anew. */
export async function openPlace(page: Page, path: string): Promise<void> {
  const isThere = (await page.locator('nav').count()) > 0 && new URL(page.url()).pathname === path;
  if (isThere) await goTo(page, path === quickest ? '/settings' : quickest);
  await goTo(page, path);
  await settle(page);
}

/** A map laid out, with nothing open over it: the one that is shown already, once what lies over it has been closed, or opened anew. */
export async function openMapPlace(page: Page, journey: string): Promise<ReturnType<typeof mapOn>> {
  const path = `/journeys/${journey}`;
  const map = mapOn(page);
  const isThere = new URL(page.url()).pathname === path && (await map.cards.count()) > 0;
  if (!isThere || !(await closeAll(page))) await openPlace(page, path);
  await map.cards.first().waitFor();
  return map;
}

/** Closes with a key what is open over a screen, one after another; says whether nothing is left of it. */
async function closeAll(page: Page): Promise<boolean> {
  const open = '[role=dialog], [role=menu], [role=search], [data-map] textarea';
  for (let left = await page.locator(open).count(); left > 0; left = await page.locator(open).count()) {
    await page.keyboard.press('Escape');
    const fewer = page.waitForFunction(
      (was) => document.querySelectorAll(was.open).length < was.left,
      { open, left },
      { timeout: 5000 },
    );
    if (!(await fewer.then(() => true).catch(() => false))) return false;
  }
  return true;
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
