import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { walkScreens } from '#tests/e2e/every-screen.ts';
import { englishFor, notSaidIn } from '#tests/e2e/said-in.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';
import { writesAsItsReadersDo } from '#tests/e2e/written-as-read.ts';

describeInBrowser('Stig in the dark, in sv', { language: 'sv' }, (stig) => {
  writesAsItsReadersDo(stig, { language: 'sv', decimal: ',', thousands: /20\s000/u });

  test('says nothing in English on any screen, and axe finds nothing wrong there', { timeout: 1_800_000 }, async () => {
    const isEnglish = await englishFor('sv');
    const found = await walkScreens(stig, { language: 'sv', isDark: true }, async ({ page, name, under }) => {
      await shootIfAsked(page, `sv-${name}`);
      return [
        ...(await notSaidIn('sv', { page, isEnglish })),
        ...(await violationsOn(page, 'words and colours', under)),
      ];
    });
    expect(found).toEqual([]);
  });
});
