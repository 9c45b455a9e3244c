import type { Locator, Page } from 'playwright-core';

/** Waits until one stands there. */
export const focusedOn = (thing: Locator): Promise<void> => thing.and(thing.page().locator(':focus')).waitFor();

/** Types into the field that what was done before opens, once one stands in it. */
export async function typeInField(page: Page, words: string): Promise<void> {
  await focusedOn(page.getByRole('textbox'));
  await page.keyboard.type(words);
}
