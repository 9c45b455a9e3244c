import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of what a person sees now, to be looked at after the run. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, 'screens');
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The same on walks over every screen, where so many pictures take time: only with `STIG_SCREENS=all`. */
export async function shootIfAsked(page: Page, name: string): Promise<void> {
  if (process.env['STIG_SCREENS'] === 'all') await shoot(page, name);
}

/** Lets the page draw what it was just told, to the end of what moves. What has been taken away while it moved may never say that it has ended. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    while (document.getAnimations().some(({ playState }) => playState === 'running')) await frame();
  });
