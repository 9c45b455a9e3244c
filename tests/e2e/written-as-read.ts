import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '#tests/e2e/browser.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import type { Stig } from '#tests/e2e/stig.ts';
import { formatIn } from '#web/ui/language/format.ts';

type Expected = {
  readonly language: Exclude<Language, 'en'>;
  readonly decimal: string;
  readonly thousands: RegExp;
};

/** A test in front of a Stig whose example is in that language, and nobody has changed it. */
export function writesAsItsReadersDo(stig: Stig, { language, decimal, thousands }: Expected): void {
  test(`writes days and numbers as its readers do, in ${language}`, async () => {
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
}

async function trustUntil(page: Page, { journey }: Stig): Promise<string> {
  const file = (await (await page.request.get(`/api/v1/journeys/${journey}/file`)).json()) as {
    journey: { trustUntil: string };
  };
  return file.journey.trustUntil;
}
