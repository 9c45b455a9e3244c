import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { walkScreens } from '#tests/e2e/every-screen.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('Screens for those who see, hear and move differently', {}, (stig) => {
  test('axe finds nothing wrong on any screen', { timeout: 900_000 }, async () => {
    const found = await walkScreens(stig, { language: 'en' }, async ({ page, name }) => {
      await shootIfAsked(page, `en-${name}`);
      return violationsOn(page);
    });
    expect(found).toEqual([]);
  });
});
