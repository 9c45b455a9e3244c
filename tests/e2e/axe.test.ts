import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Setting } from '#tests/e2e/browser.ts';
import { everyScreen, type Screen } from '#tests/e2e/every-screen.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each screen in each language and each theme at least once, without all pairs of them. */
const settings: readonly Required<Pick<Setting, 'language' | 'isDark'>>[] = [
  { language: 'en', isDark: false },
  { language: 'sv', isDark: true },
  { language: 'nb', isDark: false },
];

describeInBrowser('Screens for those who see, hear and move differently', {}, (stig) => {
  for (const setting of settings) {
    const name = `${setting.language}, ${setting.isDark ? 'dark' : 'light'}`;
    test(`axe finds nothing wrong on any screen (${name})`, { timeout: 400_000 }, async () => {
      const owner = await stig.owner(setting);
      const visitor = await stig.visitor(setting);
      const found: string[] = [];
      for (const screen of everyScreen) {
        const page = screen.isDoor ? visitor : owner;
        const at = { journey: stig.journey, language: setting.language };
        const missing = await screen.open(page, at).then(
          () => [],
          (error: unknown) => [`${screen.name}: ${String(error)}`],
        );
        found.push(...missing);
        await shoot(page, `axe-${setting.language}-${screen.name}`);
        if (missing.length === 0) found.push(...(await violationsOn(page, screen)));
      }
      expect(found).toEqual([]);
    });
  }
});

async function violationsOn(page: Page, { name }: Screen): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) =>
        `${name}: ${id} (${help}) ${html.slice(0, 160)} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}

declare global {
  var axe: typeof import('axe-core');
}
