import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { drawThrough } from '#tests/e2e/draw-through.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { plantSmall } from '#tests/e2e/planted-journey.ts';
import { takenBy } from '#tests/e2e/presses.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { focusedOn } from '#tests/e2e/typing.ts';

describeInBrowser('The whole of a journey on a screen', {}, (stig) => {
  test.each([
    { width: 1280, height: 800, least: 14 },
    { width: 1440, height: 900, least: 14 },
    { width: 1920, height: 1080, least: 18 },
  ])('at $width × $height has its path over half the height, and nothing cut nor too small', async (at) => {
    const page = await firstLook(stig, at);
    await shootIfAsked(page, `wall-${at.width}`);
    const seen = await page.evaluate(lookAtWall);
    expect(seen.cut).toEqual([]);
    expect(seen.smallest).toBeGreaterThanOrEqual(at.least);
    expect(Math.min(seen.head, seen.quote)).toBeGreaterThanOrEqual(at.width * 0.014 - 0.5);
    expect(seen.quotes).toBeGreaterThanOrEqual(4);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('says the same words with the side open, and is walked and written on by keys', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const quotes = () => page.locator('[data-wall] [data-type=quote]').evaluateAll(idsOf);
    const before = await quotes();
    const map = mapOn(page);
    await map.phases.first().focus();
    await map.side.first().waitFor();
    expect((await quotes()).toSorted()).toEqual(before.toSorted());
    await page.keyboard.press('ArrowRight');
    expect(await map.focused()).toBe(await map.phases.nth(1).getAttribute('data-spot'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' at last');
    await page.keyboard.press('Enter');
    await map.phases.nth(1).getByText('at last').waitFor();
  });

  test('a step nearer leads to the phase that is pointed at, and a step back to the whole', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const map = mapOn(page);
    const [head, wall] = [map.phases.nth(3), page.locator('[data-wall]')];
    const name = (await head.innerText()).replaceAll('\n', ' ');
    const box = await head.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, 600);
    await page.getByRole('radio', { name: 'Phase', exact: true }).click();
    await map.cards.first().waitFor();
    await page.getByRole('radio', { name: 'Overview', exact: true }).click();
    await wall.waitFor();
    await page.mouse.move((box?.x ?? 0) + 40, 500);
    await page.mouse.wheel(0, -120);
    await map.cards.first().waitFor();
    await expect.poll(() => page.getByRole('navigation', { name: 'The whole path' }).isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name, exact: true }).getAttribute('aria-current')).toBe('true');
    await map.phases.first().focus();
    await page.keyboard.press('1');
    await wall.waitFor();
  });

  test('what has no place on it is seen nearer: a new card under the caret, and one that is chosen elsewhere', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const map = mapOn(page);
    await map.phases.nth(1).focus();
    await page.keyboard.press('n');
    await page.locator('[data-map] textarea').waitFor();
    await page.keyboard.type('Looks for the timetable');
    await page.keyboard.press('Enter');
    await map.card('Looks for the timetable').waitFor();
    expect(await page.locator('[data-wall]').count()).toBe(0);
  });

  test('a journey of few cards without a path invites to draw one: in a stroke, mended by another, and undone', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const small = await plantSmall(page.context(), stig.workspace, 'bare');
    await goTo(page, `/journeys/${small}`);
    await page.locator('[data-wall]').waitFor();
    const ground = page.locator('[data-draw-here]');
    const box = await ground.boundingBox();
    if (!box) throw new Error('there is nowhere to draw');
    expect((await page.evaluate(lookAtWall)).cut).toEqual([]);
    const at = (across: number, down: number) => [box.x + box.width * across, box.y + box.height * down];
    await drawThrough(page, [at(0.1, 0.5), at(0.5, 0.7), at(0.9, 0.3)]);
    const points = mapOn(page).points;
    await points.nth(2).waitFor();
    const drawn = await points.evaluateAll(idsOf);
    const feelings = (): Promise<number[]> =>
      points.evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-valuenow'))));
    const before = await feelings();
    expect([Math.min(...before) < -0.5, (before.at(-1) ?? 0) > 0.5]).toEqual([true, true]);
    await drawThrough(page, [at(0.05, 0.35), at(0.95, 0.35)]);
    await eventually(async () => Math.min(...(await feelings()))).toBeGreaterThan(0.4);
    expect((await points.evaluateAll(idsOf)).filter((id) => drawn.includes(id))).toHaveLength(drawn.length);
    await page.keyboard.press('Control+z');
    await eventually(feelings).toEqual(before);
    await page.keyboard.press('Escape');
    await ground.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await ground.waitFor();
  });

  test('the stones of a moment are moved along the path by hand, and undone', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const stones = page.locator('[data-wall] [data-type=moment]').first();
    const box = await stones.boundingBox();
    if (!box) throw new Error('there are no stones');
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await drawThrough(page, [middle, [middle[0] + 260, middle[1] + 10]]);
    const x = async (): Promise<number> => (await stones.boundingBox())?.x ?? 0;
    await eventually(async () => (await x()) - box.x).toBeGreaterThan(150);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => Math.round(await x())).toBe(Math.round(box.x));
  });

  test('a card is a page beside its neighbours: walked with the arrows, written in place, and found again among the others', async () => {
    const page = await stig.owner({ width: 1440, height: 900 });
    const map = await openMap(page, stig.journey);
    await map.card('Cannot tell').focus();
    await page.keyboard.press('3');
    const sheet = page.locator('[data-card-page] [data-sheet]');
    await sheet.getByText('The carrier’s tracking page').waitFor();
    await sheet.getByText('I had the tracking open in a tab').waitFor();
    await page.locator('[data-card-page]').getByRole('group', { name: 'Backstage: Packing: Picks' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await shootIfAsked(page, 'card-1440');
    await page.keyboard.press('ArrowRight');
    const second = sheet.and(page.getByRole('group', { name: /^Rings to ask/u }));
    await focusedOn(second);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' again');
    await page.keyboard.press('Enter');
    await second.getByText('read aloud again').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await focusedOn(sheet.and(page.getByRole('group', { name: /\(5 of 5 in Choosing and ordering\)/u })));
    await page
      .locator('[data-card-page]')
      .getByRole('group', { name: /^Cannot tell/u })
      .click();
    await sheet.and(page.getByRole('group', { name: /^Cannot tell/u })).waitFor();
    await page.getByRole('radio', { name: 'Phase', exact: true }).click();
    await eventually(() => isInside(page.locator('[data-map]'), map.card('Cannot tell'))).toBe(true);
  });

  test('says quietly what else there is: other curves, what words suggest, and hand-offs on the line that open what lies between', async () => {
    const page = await firstLook(stig, { width: 1440, height: 900 });
    const map = mapOn(page);
    const wall = page.locator('[data-wall]');
    await wall.getByRole('button', { name: '+1 curve' }).click();
    await wall.getByRole('button', { name: /^Beginning, a little afraid/u }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await wall.getByRole('button', { name: '+1 curve', pressed: true }).click();
    await eventually(() => wall.getByRole('button', { name: /^Beginning/u }).count()).toBe(0);
    await wall.getByRole('button', { name: 'Hand-off: Packing → Carrier (partner)' }).press('Enter');
    await map.side.getByText(/^Between “We send an order/u).waitFor();
    await map.phases.first().waitFor();
    const edge = page
      .locator('[data-lane=teams]')
      .getByRole('button', { name: 'Hand-off: Packing → Carrier (partner)' });
    await edge.press('Enter');
    await page.keyboard.press('1');
    await wall.getByRole('button', { name: /suggested points/u }).click();
    await page.getByText(/^A suggestion: the median feeling/u).waitFor();
    await map.phases
      .first()
      .getByRole('button', { name: /feelings? in interviews/u })
      .waitFor();
  });

  test('past the nearest cards the one under the hand is a page that fits beside the side, and a step back leads to where one was', async () => {
    const page = await stig.owner({ width: 1280, height: 800 });
    const map = await openMap(page, stig.journey);
    await map.card('Rings to ask').focus();
    await page.keyboard.press('2');
    const [window, pointed] = [page.locator('[data-map]'), map.card('Cannot tell')];
    await pointed.hover();
    const among = page.locator('[data-cards]').getByRole('group', { name: /^Cannot tell/u });
    const before = await nearerUntilGone(page, among);
    const sheet = page.locator('[data-card-page] [data-sheet]').and(page.getByRole('group', { name: /^Cannot tell/u }));
    await eventually(() => isInside(window, sheet.getByText('I had the tracking open'))).toBe(true);
    await eventually(() => isInside(window, sheet)).toBe(true);
    await map.side.getByText('Waiting and unpacking').waitFor();
    await page.keyboard.press('-');
    await eventually(() => among.evaluateAll(boxesOf)).toEqual(before);
  });

  test('what is done most to a journey takes two presses of the mouse at most', async () => {
    const page = await stig.owner({ width: 1440, height: 900, isFirstLook: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const small = await plantSmall(page.context(), stig.workspace, 'pressed');
    await goTo(page, `/journeys/${small}`);
    const map = mapOn(page);
    await map.phases.first().waitFor();
    const dialog = page.getByRole('dialog');
    const acts: Readonly<Record<string, () => Promise<void>>> = {
      'draw the curve': async () => {
        const box = await page.locator('[data-draw-here]').boundingBox();
        if (!box) throw new Error('there is nowhere to draw');
        const at = (across: number, down: number) => [box.x + box.width * across, box.y + box.height * down];
        await drawThrough(page, [at(0.1, 0.5), at(0.5, 0.7), at(0.9, 0.3)]);
        await map.points.first().waitFor();
        await page.keyboard.press('Escape');
      },
      'add an interaction': async () => {
        await page.getByRole('button', { name: 'New interaction', exact: true }).click();
        await focusedOn(page.locator('[data-map] textarea'));
      },
      share: async () => {
        await page.getByRole('button', { name: 'Share', exact: true }).click();
        await dialog.getByText('Link copied').waitFor();
      },
      export: async () => {
        await page.getByRole('button', { name: 'Export', exact: true }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: 'Download' }).click(),
        ]);
        await file.delete();
      },
      find: async () => {
        await page.getByRole('button', { name: /^Search/u }).click();
        await focusedOn(dialog.getByRole('combobox'));
        await page.keyboard.type('small thing 12');
        await page
          .getByRole('option', { name: /small thing 12/u })
          .first()
          .click();
        await map.card('She does the small thing 12 of many').and(page.locator('[aria-current]')).waitFor();
      },
    };
    const presses: Record<string, number> = {};
    for (const [name, act] of Object.entries(acts)) {
      await page.keyboard.press('Escape');
      presses[name] = (await takenBy(page, act)).presses;
      if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
    }
    expect(presses).toEqual({ 'draw the curve': 1, 'add an interaction': 1, share: 1, export: 2, find: 2 });
  });

  test.each([
    { width: 1440, most: 1 },
    { width: 1680, most: 2 },
  ])(
    'at $width wide there is room for $most beside it, and what one looks at stays in sight',
    async ({ width, most }) => {
      const page = await stig.owner({ width, height: 900 });
      const map = await openMap(page, stig.journey);
      const guide = page.getByRole('complementary', { name: 'Guide' });
      const side = page.getByRole('complementary', { name: 'About what is selected' });
      const stand = async (): Promise<number> => (await guide.count()) + (await side.count());
      const card = map.card('Cannot tell');
      const isSeen = () => isInside(page.locator('[data-map]'), card);
      await page.getByRole('radio', { name: 'Phase', exact: true }).click();
      await card.focus();
      await side.getByText('Waiting and unpacking').waitFor();
      await eventually(isSeen).toBe(true);
      await page.getByRole('button', { name: /^The ten steps/u }).click();
      await guide.waitFor();
      await eventually(stand).toBe(most);
      await eventually(isSeen).toBe(true);
      await page.getByRole('button', { name: /^Compass/u }).click();
      await side.getByText('About the journey').waitFor();
      await eventually(stand).toBe(most);
      await eventually(isSeen).toBe(true);
      await card.click();
      await side.getByText('Waiting and unpacking').waitFor();
      await eventually(stand).toBe(most);
      await eventually(isSeen).toBe(true);
      await side.getByRole('button', { name: 'Close' }).click();
      await side.getByText('About the journey').waitFor();
      await side.getByRole('button', { name: 'Close' }).click();
      await eventually(() => side.count()).toBe(0);
      await guide.waitFor();
      await eventually(isSeen).toBe(true);
    },
  );
});

type At = { readonly width: number; readonly height: number };

async function firstLook(stig: Stig, { width, height }: At): Promise<Page> {
  const page = await stig.owner({ width, height, isFirstLook: true });
  await goTo(page, `/journeys/${stig.journey}`);
  await page.locator('[data-wall] [data-type=phase]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Nearer to a card, step by step, until it is a page; where it lay among the others last of all. */
async function nearerUntilGone(page: Page, card: Locator): Promise<unknown> {
  const seen: unknown[][] = [];
  await page.keyboard.down('Control');
  while (seen.at(-1)?.length !== 0) {
    seen.push(await card.evaluateAll(boxesOf));
    await page.mouse.wheel(0, -40);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  await page.keyboard.up('Control');
  return seen.at(-2);
}

const boxesOf = (all: readonly Element[]): unknown[] => all.map((one) => one.getBoundingClientRect().toJSON());

/** Whether the whole of a thing lies within what a window shows. */
async function isInside(window: Locator, thing: Locator): Promise<boolean> {
  const [around, box] = [await window.boundingBox(), await thing.boundingBox()];
  if (!around || !box) return false;
  return (
    box.x >= around.x - 1 &&
    box.x + box.width <= around.x + around.width + 1 &&
    box.y >= around.y - 1 &&
    box.y + box.height <= around.y + around.height + 1
  );
}

const idsOf = (all: readonly Element[]): string[] => all.map((one) => one.getAttribute('data-spot') ?? '');

/** Runs in the page: how large words are on the wall, and which are cut or lie outside of it. */
function lookAtWall() {
  const wall = document.querySelector('[data-wall]');
  const room = wall?.getBoundingClientRect();
  const words = [...(wall?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
  );
  const sizeOf = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
  const sizes = (selector: string): number[] => [...(wall?.querySelectorAll(selector) ?? [])].map(sizeOf);
  const cut = words.filter((one) => {
    const { left, right, bottom } = one.getBoundingClientRect();
    return room && (left < room.left - 1 || right > room.right + 1 || bottom > room.bottom + 1);
  });
  return {
    cut: [...cut, ...words.filter(({ textContent }) => textContent?.includes('…'))].map((one) => one.textContent),
    smallest: Math.min(...words.map(sizeOf)),
    head: Math.min(...sizes('[data-type=phase] *')),
    quote: Math.max(...sizes('[data-type=quote] *')),
    quotes: sizes('[data-type=quote]').length,
  };
}
