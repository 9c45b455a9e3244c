import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { fingersOn, middleOf } from '#tests/e2e/touch.ts';

describeInBrowser('By hand on glass', {}, (stig) => {
  test('one finger goes over the map, two go nearer and farther, and nothing is moved by it', async () => {
    const { page, map, fingers } = await onTablet(stig);
    const standing = await namesOf(page);
    await page.getByRole('radio', { name: 'Phase', exact: true }).tap();
    await map.cards.nth(1).waitFor();
    await page.locator('[data-map]').evaluate((element) => element.scrollTo(0, 100));
    await fingers.drag([900, 600], [500, 600]);
    await eventually(async () => (await scrolled(page))[0]).toBeGreaterThan(300);
    await fingers.drag([900, 700], [900, 500]);
    await eventually(async () => (await scrolled(page))[1]).toBeGreaterThan(150);
    const width = await widthOf(page);
    await fingers.pinch([700, 500], 120, 180);
    await eventually(() => widthOf(page)).toBeGreaterThan(width * 1.3);
    const near = await widthOf(page);
    await fingers.pinch([700, 500], 300, 160);
    await eventually(() => widthOf(page)).toBeLessThan(near * 0.8);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.getByRole('radio', { name: 'Overview', exact: true }).tap();
    await page.locator('[data-wall]').waitFor();
    await page.getByRole('radio', { name: 'Phase', exact: true }).tap();
    await map.cards.first().waitFor();
    expect((await namesOf(page)).filter((name) => !standing.includes(name))).toEqual([]);
  });

  test('a finger that rests opens the menu; one that then moves takes the card along', async () => {
    const { page, map, fingers } = await onTablet(stig);
    const card = map.card('Photographs the plant');
    const [taken, asked] = [page.locator('[data-ghost]'), page.getByRole('menu')];
    await fingers.rest(await middleOf(card), () => asked.waitFor());
    await shoot(page, 'touch-menu');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('menu').count()).toBe(0);

    for (const [rested, beside] of [
      [taken, 'Reads four sources'],
      [asked, 'Compares small photos'],
    ] as const) {
      const to = await middleOf(map.card(beside));
      await fingers.drag(await middleOf(card), to, () => rested.waitFor());
      await eventually(async () => Math.abs((await middleOf(card))[0] - to[0])).toBeLessThan(40);
      expect(await page.getByRole('menu').count()).toBe(0);
    }
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  test('on a phone one reads down the journey and comments', async () => {
    const page = await stig.member('Thumb Reader', 'commenter', { width: 390, height: 844, hasTouch: true });
    await page.goto(`/journeys/${stig.journey}`);
    const places = page.locator('[data-reading] [data-place]');
    await places.first().waitFor();
    await page.getByRole('img', { name: 'The customers’ experience curve' }).waitFor();
    const [few, everything] = [await places.count(), page.getByRole('radio', { name: 'Everything' })];
    await everything.tap();
    await eventually(() => places.count()).toBeGreaterThan(2 * few);
    await page.getByRole('radio', { name: 'Overview' }).tap();
    await eventually(() => places.count()).toBe(few);
    const fingers = await fingersOn(page);
    const top = async () => (await places.first().boundingBox())?.y ?? 0;
    const before = await top();
    await fingers.drag([195, 650], [195, 250]);
    await eventually(top).toBeLessThan(before - 100);
    await fingers.drag([195, 250], [195, 750]);
    await places.nth(1).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: /Ask or comment/u }).tap();
    await page.keyboard.type('Read standing up.');
    await sheet.getByRole('button', { name: 'Comment', exact: true }).tap();
    await sheet.getByText('Read standing up.').waitFor();
    await shoot(page, 'touch-phone');
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
  });
});

async function onTablet(stig: Stig) {
  const page = await stig.owner({ width: 1366, height: 1024, hasTouch: true });
  const map = await openMap(page, stig.journey);
  return { page, map, fingers: await fingersOn(page) };
}

const scrolled = (page: Page): Promise<readonly [number, number]> =>
  page.locator('[data-map]').evaluate((map) => [map.scrollLeft, map.scrollTop] as const);

const widthOf = (page: Page): Promise<number> => page.locator('[data-map]').evaluate((map) => map.scrollWidth);

const namesOf = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('[data-map] [data-type=interaction]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')).toSorted());
