import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wordRules = ['cat.name-role-value', 'cat.text-alternatives', 'cat.language', 'cat.forms', 'cat.semantics'];

/**
 * What axe finds wrong on the screen that a page shows, a line each; or only in its words and names, which is quicker. A tooltip, whose button
 * says the same, need not stand in a landmark.
 */
export async function violationsOn(page: Page, only: 'everything' | 'words' = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules) =>
      globalThis.axe.run(
        { exclude: '[data-overlay-container]:has(> [role=tooltip])' },
        { resultTypes: ['violations'], preload: false, iframes: false, ...rules },
      ),
    only === 'words' ? { runOnly: wordRules } : {},
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id} (${help}) ${html.slice(0, 160)} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}

declare global {
  var axe: typeof import('axe-core');
}
