import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wordRules = ['cat.name-role-value', 'cat.text-alternatives', 'cat.language', 'cat.forms', 'cat.semantics'];

/** Everything; or only words and names, which is quicker; or these and what is told by colours. */
const rulesOf = {
  everything: {},
  words: { runOnly: wordRules },
  'words and colours': {
    runOnly: [...wordRules, 'cat.color'],
    rules: { 'color-contrast-enhanced': { enabled: false } },
  },
} as const;

/**
 * What axe finds wrong on the screen that a page shows, a line each. What lies under what has been opened, and was looked at before that, is not
 * looked at again, but for what is selected in it. A tooltip, whose button says the same, need not stand in a landmark.
 */
export async function violationsOn(
  page: Page,
  rules: keyof typeof rulesOf = 'everything',
  under?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(
    async ({ rules: wanted, below }) => {
      const quick = { resultTypes: ['violations' as const], selectors: false, preload: false, iframes: false };
      const how: RunOptions = { ...quick, ...wanted };
      const exclude = ['[data-overlay-container]:has(> [role=tooltip])', ...(below === undefined ? [] : [below])];
      if (below !== undefined && document.querySelector(`:is(${below}) :is([role=dialog], [role=menu])`))
        throw new Error(`what is open lies in ${below}, which is not looked at`);
      // What lies under a dialog is out of reach, and axe does not always see that it is.
      const isUnder = document.querySelector('[inert] main, [aria-hidden=true] main') !== null;
      const ofPages = { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } };
      if (isUnder) how.rules = { ...how.rules, ...ofPages };
      const found = await globalThis.axe.run({ exclude }, how);
      const selected = `${below} [aria-selected=true]`;
      if (below === undefined || !document.querySelector(selected)) return found.violations;
      return [...found.violations, ...(await globalThis.axe.run({ include: [selected] }, how)).violations];
    },
    { rules: { ...rulesOf[rules] }, below: under },
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
