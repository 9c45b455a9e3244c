import type { Page } from 'playwright-core';

/** Goes to a screen as a link within the product does, or opens the product there. Done when the screen is no longer the one before. */
export async function goTo(page: Page, path: string): Promise<void> {
  const isInside = (await page.locator('nav').count()) > 0 && new URL(page.url()).pathname !== path;
  if (!isInside) {
    await page.goto(path);
    return page.locator('main').first().waitFor();
  }
  if ((await page.getByRole('menu').count()) > 0) await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.evaluate((to) => {
    for (const main of document.querySelectorAll('main')) main.dataset['left'] = '';
    history.pushState(null, '', to);
  }, path);
  await page.locator('main:not([data-left])').first().waitFor();
}
