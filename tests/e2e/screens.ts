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
