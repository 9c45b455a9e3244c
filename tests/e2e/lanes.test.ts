import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { drawn } from '#tests/e2e/screens.ts';
import { describeInBrowser, post } from '#tests/e2e/stig.ts';
import { focusedOn, typeInField } from '#tests/e2e/typing.ts';

/** The things that more than one place on the map is said to be. */
const spotsFoundTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-map] [data-spot]')].map(
      ({ dataset }) => dataset['spot'],
    );
    return all.filter((id, at) => id !== undefined && all.indexOf(id) !== at).map(String);
  });

/** What keeps words beside the path from being read: that they lie on others, or leave the lane. */
const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lane = document.querySelector('[data-map] [data-lane=path]')?.getBoundingClientRect();
    const quotes = [...document.querySelectorAll('[data-map] [data-lane=path] [data-type=quote]')];
    const boxes = quotes.map((quote) => quote.getBoundingClientRect());
    return quotes.flatMap((quote, at) => {
      const box = boxes[at];
      if (!lane || !box) return ['nothing is drawn'];
      const isOn = (one: DOMRect): boolean =>
        Math.min(one.right, box.right) - Math.max(one.left, box.left) > 4 &&
        Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top) > 4;
      const why = [
        boxes.some((one, k) => k > at && isOn(one)) && 'lies on another',
        (box.top < lane.top - 1 || box.bottom > lane.bottom + 1) && 'leaves the lane',
      ].filter(Boolean);
      return why.map((one) => `${quote.textContent}: ${one}`);
    });
  });

describeInBrowser('the lanes of a map', { isClaimed: true }, (stig) => {
  it('have room for a path that nobody has drawn, and say in it how one begins', async () => {
    const page = await stig.owner();
    const phases = ['Feels it', 'Waits', 'Is told'];
    const path = `/api/v1/workspaces/${stig.workspace}/journeys`;
    const { id } = await post<{ id: string }>(page.context(), path, { name: 'To the first answer', phases });
    await page.goto(`/journeys/${id}`);
    const lane = page.locator('[data-map] [data-lane=path]');
    const hint = page.getByText('Drag to draw how the experience rises and falls');
    await hint.waitFor();
    const [around, box] = [await lane.boundingBox(), await hint.boundingBox()];
    expect(around && box && [box.y >= around.y, box.y + box.height <= around.y + around.height]).toEqual([true, true]);
  });

  it.each([
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ])(
    'are all in sight down to the path in a window of %i × %i, with words beside it that can be read',
    async (width, height) => {
      const page = await stig.owner({ width, height });
      await openMap(page, stig.journey);
      const lane = page.locator('[data-map] [data-lane=path]');
      await lane.locator('[data-type=quote]').first().waitFor();
      await drawn(page);
      const box = await lane.boundingBox();
      expect(box?.height).toBeGreaterThan(230);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
      expect(await lane.locator('[data-type=quote]').count()).toBeGreaterThan(5);
      expect(await unreadable(page)).toEqual([]);
    },
  );

  it('are written in one place at a time, though the side tells the same words', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    await page.getByRole('button', { name: /^Lanes: / }).press('Enter');
    await page.getByRole('checkbox', { name: 'Moments of truth' }).press('Space');
    await page.keyboard.press('Escape');
    const words = page.locator('[data-map] textarea');
    for (const [type, at, key] of [
      ['moment', map.cards.nth(8), 'm'],
      ['experiment', page.locator('[data-map] [data-type=experiment]').first(), 'Enter'],
    ] as const) {
      await at.focus();
      await page.keyboard.press(key);
      await focusedOn(words);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`Said once of a ${type}`);
      await page.keyboard.press('Enter');
      await page.locator(`[data-map] [data-type=${type}]`, { hasText: `Said once of a ${type}` }).waitFor();
    }
  });

  it('are chosen as a view, written in by keyboard, and kept for an audience', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    const lanes = page.getByRole('button', { name: /^Lanes: / });
    const thoughts = page.locator('[data-map] [data-type=note]', { hasText: 'someone that things die with' });
    expect(await thoughts.count()).toBe(0);

    await lanes.press('Enter');
    await page.getByRole('checkbox', { name: 'Channels' }).press('Space');
    await page.getByRole('button', { name: 'Save as new view' }).press('Enter');
    await typeInField(page, 'For the shop');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lanes: For the shop' }).waitFor();
    await page.getByRole('img', { name: /^The way through the channels: At home/ }).waitFor();

    await page.getByRole('button', { name: /^Expand Thoughts, 3 items/ }).press('Enter');
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

  it('take something new where one looks: a card at the foot of a phase, and backstage as fast as notes', async () => {
    const page = await stig.owner({ width: 1440, height: 900, isFirstLook: true });
    const path = `/api/v1/workspaces/${stig.workspace}/journeys`;
    const phases = ['Feels it', 'Waits', 'Is told', 'Goes home', 'Forgets'];
    const { id } = await post<{ id: string }>(page.context(), path, { name: 'To the second answer', phases });
    await goTo(page, `/journeys/${id}`);
    await page.getByRole('radio', { name: 'Phase', exact: true }).click();
    const writing = page.locator('[data-map] textarea');
    const write = async (words: string) => {
      await writing.waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await writing.waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'New interaction in Waits' }).click();
    await write('Sits by the window');
    await page.getByRole('group', { name: /^Sits by the window.*1 of 1 in Waits/u }).waitFor();
    await page.keyboard.press('Escape');
    const strip = page.getByRole('navigation', { name: 'The whole path' });
    await strip.getByRole('button', { name: 'Forgets' }).click();
    await eventually(() => strip.getByRole('button', { name: 'Forgets' }).getAttribute('aria-current')).toBe('true');
    await page.getByRole('button', { name: 'New interaction', exact: true }).click();
    await write('Walks on');
    await page.getByRole('group', { name: /^Walks on.* in (?:Is told|Goes home|Forgets)/u }).waitFor();
    const lanes = page.locator('[data-map] [data-lane=teams]');
    await lanes.getByRole('button', { name: /in Goes home$/u }).click();
    await write('Reception');
    await page.keyboard.press('n');
    await write('Ward');
    const teams = lanes.locator('[data-type=backstage]');
    await eventually(() => teams.allInnerTexts()).toEqual(['Reception', 'Ward']);
    const [first, second] = [await teams.nth(0).boundingBox(), await teams.nth(1).boundingBox()];
    expect(first && second && Math.abs(first.x - second.x) < 4 && first.y !== second.y).toBe(true);
  });
});
