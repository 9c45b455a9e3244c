import type { Page } from 'playwright-core';

/** One stroke with the mouse held down through places in the window. Units: px. */
export async function drawThrough(page: Page, through: readonly (readonly number[])[]): Promise<void> {
  const [[x = 0, y = 0] = [], ...rest] = through;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [toX = 0, toY = 0] of rest) await page.mouse.move(toX, toY, { steps: 12 });
  await page.mouse.up();
}
