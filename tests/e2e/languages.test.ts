import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import type { Language } from '#tests/e2e/browser.ts';
import { walkScreens } from '#tests/e2e/every-screen.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { englishFor, notSaidIn } from '#tests/e2e/said-in.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { formatIn } from '#web/ui/language/format.ts';

writesAsItsReadersDo('sv', { decimal: ',', thousands: /20\s000/u });
writesAsItsReadersDo('nb', { decimal: ',', thousands: /20\s000/u });

describeInBrowser('Stig in the dark, in sv', { language: 'sv' }, (stig) => {
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

type Expected = { readonly decimal: string; readonly thousands: RegExp };

function writesAsItsReadersDo(language: Exclude<Language, 'en'>, { decimal, thousands }: Expected): void {
  describeInBrowser(`Stig in ${language}`, { language }, (stig) => {
    test('writes days and numbers as its readers do', async () => {
      const page = await stig.owner({ language });
      const map = await openMap(page, stig.journey);
      await page
        .getByText(formatIn(language).shortDay(await trustUntil(page, stig)))
        .first()
        .waitFor();
      const names = await map.points.evaluateAll((points) =>
        points.map((point) => point.getAttribute('aria-label') ?? ''),
      );
      expect(names.filter((name) => name.includes('.'))).toEqual([]);
      expect(names.some((name) => name.includes(decimal))).toBe(true);
      await page.goto(`/journeys/${stig.journey}/behaviour`);
      await page.getByText(thousands).first().waitFor();
    });
  });
}

async function trustUntil(page: Page, { journey }: Stig): Promise<string> {
  const file = (await (await page.request.get(`/api/v1/journeys/${journey}/file`)).json()) as {
    journey: { trustUntil: string };
  };
  return file.journey.trustUntil;
}
