import type { Page } from 'playwright-core';

/** Lets time be put forward on the pages that this browser opens from now on, which `cutLine` does. */
export const mayLoseLine = (page: Page): Promise<void> => page.clock.install();

/** Takes the network away; done when the page says so, as it does where nothing has answered for a while, which is not waited for. */
export async function cutLine(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  await page.clock.fastForward('00:00:05');
  await page.getByText(/No connection/u).waitFor();
}
