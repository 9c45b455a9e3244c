import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { walkScreens } from '#tests/e2e/every-screen.ts';
import { drawn, shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('Screens for those who see, hear and move differently', {}, (stig) => {
  test('axe finds nothing wrong on any screen, light or dark', { timeout: 600_000 }, async () => {
    const found = await walkScreens(stig, { language: 'en' }, async ({ page, name }) => {
      const light = await violationsOn(page);
      await shootIfAsked(page, `light-${name}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await drawn(page);
      const dark = await violationsOn(page);
      await shootIfAsked(page, `dark-${name}`);
      await page.emulateMedia({ colorScheme: 'light' });
      await drawn(page);
      return [...light, ...dark.map((violation) => `in the dark, ${violation}`)];
    });
    expect(found).toEqual([]);
  });
});
