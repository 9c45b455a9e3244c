import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { drawn } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';
import { typeInField } from '#tests/e2e/typing.ts';

/** The things that more than one place on the map is said to be. */
const spotsFoundTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-map] [data-spot]')].map(
      ({ dataset }) => dataset['spot'],
    );
    return all.filter((id, at) => id !== undefined && all.indexOf(id) !== at).map(String);
  });

describeInBrowser('the lanes of a map', { isClaimed: true }, (stig) => {
  it('are chosen as a view, written in by keyboard, and kept for an audience', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    const lanes = page.getByRole('button', { name: /^Lanes: / });
    const thoughts = page.locator('[data-map] [data-type=note]', { hasText: 'someone that things die with' });
    expect(await thoughts.count()).toBe(0);

    await lanes.press('Enter');
    await page.getByRole('checkbox', { name: 'Channels' }).press('Space');
    await page.getByRole('button', { name: 'Save as a view' }).press('Enter');
    await typeInField(page, 'For the shop');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lanes: For the shop' }).waitFor();
    await page.getByRole('img', { name: /^The way through the channels: At home/ }).waitFor();

    await page.getByRole('button', { name: /^Unfold Thoughts, 3 things/ }).press('Enter');
    await thoughts.waitFor();
    await thoughts.focus();
    await page.keyboard.press('n');
    await typeInField(page, 'Perhaps a cactus');
    await page.keyboard.press('Enter');
    const written = page.locator('[data-map] [data-type=note]', { hasText: 'Perhaps a cactus' });
    await written.waitFor();
    const before = (await written.boundingBox())?.x ?? 0;
    await page.keyboard.press('Alt+ArrowRight');
    const atX = async (): Promise<number> => (await written.boundingBox())?.x ?? 0;
    await eventually(atX).toBeGreaterThan(before);

    await page.keyboard.press('Delete');
    await written.waitFor({ state: 'detached' });
    await page.reload();
    await map.cards.first().waitFor();
    await page.getByRole('button', { name: 'Lanes: For the shop' }).waitFor();
  });

  it('are without fault for those who listen, all of them at once', async () => {
    const page = await stig.owner();
    await page.addInitScript(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('stig-view:')) localStorage.removeItem(key);
    });
    await openMap(page, stig.journey);
    await page.getByRole('button', { name: /^Lanes: / }).press('Enter');
    await page.getByRole('button', { name: /View$/ }).press('Enter');
    await page.getByRole('option', { name: 'Everything' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('[data-type=opportunity]').first().waitFor();
    await drawn(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await spotsFoundTwice(page)).toEqual([]);
  });

  it('give an interaction one more channel where its touchpoint holds them', async () => {
    const page = await stig.owner();
    await openMap(page, stig.journey);
    await page.getByRole('button', { name: /^Lanes: / }).press('Enter');
    await page.getByRole('button', { name: /View$/ }).press('Enter');
    await page.getByRole('option', { name: 'Everything' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('[data-type=opportunity]').first().waitFor();
    await drawn(page);
    const stop = page.getByRole('button', { name: /: Cannot tell/ }).first();
    await stop.scrollIntoViewIfNeeded();
    const home = page.getByRole('button', { name: /^At home: / }).first();
    const [at, row] = [await stop.boundingBox(), await home.boundingBox()];
    if (!at || !row) throw new Error('the channels are not drawn');
    await page.mouse.dblclick(at.x + at.width / 2, row.y + row.height / 2);
    await page.getByRole('status').filter({ hasText: 'Where the plant is' }).waitFor();
    await page.getByRole('button', { name: /^At home: Cannot tell/ }).waitFor();
  });
});
