import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import type { Language } from '#tests/e2e/browser.ts';
import { walkScreens } from '#tests/e2e/every-screen.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { englishFor } from '#tests/e2e/said-in.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { formatIn } from '#web/ui/language/format.ts';

speaks('sv', { isDark: true, decimal: ',', thousands: /20\s000/u });
speaks('nb', { isDark: false, decimal: ',', thousands: /20\s000/u });

type Expected = { readonly isDark: boolean; readonly decimal: string; readonly thousands: RegExp };

function speaks(language: Exclude<Language, 'en'>, { isDark, decimal, thousands }: Expected): void {
  describeInBrowser(`Stig in ${language}`, { language }, (stig) => {
    test(
      'says nothing in English on any screen, and axe finds nothing wrong there',
      { timeout: 1_800_000 },
      async () => {
        const isEnglish = await englishFor(language);
        const found = await walkScreens(stig, { language, isDark }, async ({ page, name, under }) => {
          await shootIfAsked(page, `${language}-${name}`);
          const said = await page.evaluate(everythingSaid);
          const lang = await page.locator('html').getAttribute('lang');
          return [
            ...(lang === language ? [] : [`the page says that it is in ${lang}`]),
            ...said.filter(isEnglish).map((text) => `“${text}” is English`),
            ...(await violationsOn(page, isDark ? 'words and colours' : 'words', under)),
          ];
        });
        expect(found).toEqual([]);
      },
    );

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

/** Every text that is seen or read out: words, names of what has no words, hints in fields. */
function everythingSaid(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element)
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(node.getAttribute(name) ?? '');
    else if (!node.parentElement?.closest('script, style')) texts.push(node.nodeValue ?? '');
  }
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()))].filter((text) => text !== '');
}
