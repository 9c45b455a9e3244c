import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('Seeing and following each other', {}, (stig) => {
  test('one sees where the other is, follows them over the map, and goes one’s own way again', async () => {
    const [anna, bo] = [await stig.owner(), await stig.member('Bo Follower', 'viewer')];
    const map = await openMap(anna, stig.journey);
    await openMap(bo, stig.journey);
    const layer = bo.locator('[data-presence]');
    await anna.getByRole('button', { name: 'Follow Bo Follower' }).waitFor();
    await map.cards.nth(2).hover();
    await anna.mouse.move(500, 300);
    await layer.locator('svg').waitFor();
    await map.cards.nth(2).focus();
    await layer.getByText('Anna', { exact: true }).first().waitFor();
    await anna.keyboard.press('Enter');
    await layer.getByText('Anna is writing …').waitFor();
    await shoot(bo, 'presence-seen');
    await anna.keyboard.press('Escape');

    await bo.getByRole('button', { name: 'Follow Anna Lindqvist' }).click();
    await anna.getByText('Bo Follower follows you').waitFor();
    await shoot(anna, 'presence-followed');
    await anna.locator('[data-map]').evaluate((element) => element.scrollBy(0, 400));
    const way = await scrolled(anna);
    expect(way).toBeGreaterThan(100);
    await eventually(async () => Math.abs((await scrolled(bo)) - way) < 60).toBe(true);
    await anna.keyboard.press('3');
    const told = (page: Page) => page.locator('[data-card-page] [data-sheet]').getAttribute('aria-label');
    const onPage = await told(anna);
    await eventually(() => told(bo)).toBe(onPage);
    await anna.keyboard.press('ArrowRight');
    await eventually(async () => (await told(anna)) !== onPage).toBe(true);
    const next = await told(anna);
    await eventually(() => told(bo)).toBe(next);
    await bo.mouse.move(600, 400);
    await bo.mouse.wheel(0, -150);
    await bo.getByRole('button', { name: 'Follow Anna Lindqvist' }).waitFor();
    await eventually(() => anna.getByText('Bo Follower follows you').count()).toBe(0);
  });
});

const scrolled = (page: Page): Promise<number> => page.locator('[data-map]').evaluate((element) => element.scrollTop);
