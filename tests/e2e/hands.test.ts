import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { type Keys, keysOn } from '#tests/e2e/keys.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { paste } from '#tests/e2e/paste.ts';
import { takenBy, type Taken } from '#tests/e2e/presses.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { focusedOn } from '#tests/e2e/typing.ts';

describeInBrowser('Hands and keys', {}, (stig) => {
  test('a whole walk by keyboard: palette, new card, five lines pasted, found, written on in the outline, undone', async () => {
    const { page, keys, map } = await atMap(stig);
    await keys.press('ArrowDown');
    await palette(page, keys, 'new interaction');
    await page.locator('[data-map] textarea').waitFor();
    await keys.type('Stands still and breathes');
    await keys.press('Enter');
    await map.card('Stands still and breathes').waitFor();
    const before = await map.cards.count();
    await paste(page, { 'text/plain': '- Ringer på\n- Väntar i hallen\n- Ser sig om\n- Sätter sig\n- Får kaffe' });
    await eventually(() => map.cards.count()).toBe(before + 5);

    await keys.press('Control+f');
    await eventually(keys.focused).toMatch(/Find on the map/u);
    await keys.type('vantar i hallen');
    await eventually(() => page.getByRole('search').getByRole('status').textContent()).toBe('1 of 1');
    await keys.press('Escape');
    await eventually(() => page.getByRole('search').count()).toBe(0);
    await eventually(map.focused).toBeDefined();

    await palette(page, keys, 'show as an outline');
    const line = page.getByRole('textbox', { name: /^Interaction/u });
    await palette(page, keys, 'sätter sig');
    await eventually(() => line.inputValue()).toBe('Sätter sig');
    await line.focus();
    await keys.type(' i soffan');
    await keys.press('Enter');
    await keys.type('En ny rad');
    await eventually(() => line.inputValue()).toBe('En ny rad');
    await keys.press('ArrowUp');
    await eventually(() => line.inputValue()).toBe('Sätter sig i soffan');
    await page.getByText('Saved', { exact: true }).waitFor();
    await keys.press('Control+z');
    await page.getByRole('status').filter({ hasText: 'Undone' }).waitFor();
    await eventually(() => page.getByText('En ny rad').count()).toBeLessThanOrEqual(1);
  });

  test('words spoken in an interview are found in the palette, and the reading room opens at them', async () => {
    const { page, keys } = await atMap(stig);
    await keys.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await keys.type('half poodle, and');
    const hit = page.getByRole('option', { name: /half poodle, and allergic.*P5.*in interviews/u });
    await hit.waitFor();
    await keys.press('Enter');
    await page.getByRole('group', { name: 'Transcript' }).waitFor();
    await eventually(() => page.evaluate(() => getSelection()?.toString())).toMatch(/^half poodle, an/u);
    expect(page.url()).not.toContain('poodle');
  });

  test('what is typed while the palette is on its way stands in it in its order, and none of it is a shortcut', async () => {
    const page = await stig.owner();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/palette-[^/]*\.js$/u, async (route) => {
      await arrived;
      await route.continue();
    });
    const map = await openMap(page, stig.journey);
    const before = await map.cards.count();
    await map.cards.first().focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new half poodlex');
    await page.keyboard.press('Backspace');
    arrive();
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    await page.keyboard.type(', and');
    await eventually(() => field.inputValue()).toBe('new half poodle, and');
    await page.keyboard.press('Escape');
    expect(await map.cards.count()).toBe(before);
  });

  test('the owner of a card is set by a key, by the palette and by what people call it', async () => {
    const { page, keys, map } = await atMap(stig);
    await keys.press('ArrowDown');
    await page.keyboard.press('o');
    await page.keyboard.type('Rut Ek');
    const owner = map.side.getByRole('combobox', { name: 'Responsible for the experience' });
    await eventually(() => owner.inputValue()).toBe('Rut Ek');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    await map.cards.nth(1).focus();
    await eventually(() => owner.inputValue()).not.toBe('Rut Ek');
    await palette(page, keys, 'responsible rut');
    await eventually(() => owner.inputValue()).toBe('Rut Ek');
    await palette(page, keys, 'night mode');
    await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('what is done most to a card takes two presses of the mouse at most, and nothing is scrolled', async () => {
    const page = await stig.owner({ width: 1440, height: 900 });
    const map = await openMap(page, stig.journey);
    const { side } = map;
    const owner = side.getByRole('combobox', { name: 'Responsible for the experience' });
    const acts: Readonly<Record<string, () => Promise<void>>> = {
      mark: async () => {
        await side.getByRole('radio', { name: 'Heart, some' }).click();
        await side.getByRole('radio', { name: 'Heart, some', checked: true }).waitFor();
      },
      strength: async () => {
        await side.getByRole('radio', { name: 'Heart, very strong' }).click();
        await side.getByRole('radio', { name: 'Heart, very strong', checked: true }).waitFor();
      },
      channel: async () => {
        await side.getByRole('tab', { name: 'Details' }).click();
        await side.getByLabel('Channels', { exact: true }).getByRole('button', { pressed: false }).first().click();
        await page.getByText('Saved', { exact: true }).waitFor();
      },
      'link a quote': async () => {
        await side.getByRole('button', { name: 'Link a quote' }).click();
        const offered = side.getByRole('region', { name: /^Said/u }).getByRole('button').first();
        const said = await offered.evaluate((one) => one.firstChild?.textContent ?? '');
        await offered.click();
        await side.locator('blockquote').first().filter({ hasText: said }).waitFor();
      },
      'set an owner': async () => {
        const before = await owner.inputValue();
        await owner.click();
        await page.getByRole('option', { selected: false }).last().click();
        await eventually(() => owner.inputValue()).not.toBe(before);
      },
      comment: async () => {
        await side.getByRole('button', { name: 'Comment', exact: true }).click();
        await focusedOn(side.getByRole('textbox', { name: /Ask or comment/u }));
      },
      'try something': async () => {
        await side.getByRole('button', { name: 'Try something here' }).click();
        await focusedOn(page.getByRole('dialog').getByLabel('If we do this …'));
      },
    };
    const taken: Record<string, Taken> = {};
    for (const [name, act] of Object.entries(acts)) {
      await map.card('Cannot tell').focus();
      await map.card('Opens it: alive').focus();
      taken[name] = await takenBy(page, act);
    }
    expect(taken).toEqual({
      mark: { presses: 1, scrolled: 0 },
      strength: { presses: 1, scrolled: 0 },
      channel: { presses: 2, scrolled: 0 },
      'link a quote': { presses: 2, scrolled: 0 },
      'set an owner': { presses: 2, scrolled: 0 },
      comment: { presses: 1, scrolled: 0 },
      'try something': { presses: 1, scrolled: 0 },
    });
  });

  test('columns of a spreadsheet are asked about once and become cards that one undo takes away', async () => {
    const { page, keys, map } = await atMap(stig);
    const before = await map.cards.count();
    const rows = [
      'Phase\tInteraction\tChannel\tFeeling',
      'Waiting and unpacking\tRings the bell twice\tdoor, phone\t+',
      'A new stretch\tWonders about it\tweb\t-',
    ];
    await paste(page, { 'text/plain': rows.join('\n') });
    await page.getByRole('button', { name: 'Create 2 cards' }).click();
    await map.card('Rings the bell twice').waitFor();
    await page.locator('[data-type=phase]', { hasText: 'A new stretch' }).waitFor();
    expect(await map.cards.count()).toBe(before + 2);
    await keys.press('Control+z');
    await eventually(() => map.cards.count()).toBe(before);
    await eventually(() => page.locator('[data-type=phase]', { hasText: 'A new stretch' }).count()).toBe(0);
  });

  test('everything on the map has a menu, and it moves a card into another phase', async () => {
    const { page, keys } = await atMap(stig);
    await keys.press('ArrowDown');
    await keys.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await eventually(keys.focused).toMatch(/New interaction/u);
    for (let n = 0; n < 40 && !/Move to›/u.test(await keys.focused()); n += 1) await keys.press('ArrowDown');
    expect(await keys.focused()).toMatch(/Move to›/u);
    await keys.press('ArrowRight');
    const there = page.getByRole('menuitem', { name: 'Move to “Waiting and unpacking”' });
    await there.waitFor();
    await there.click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await eventually(() => page.getByRole('menu').count()).toBe(0);
  });

  test('a click on the words of a card that is selected writes in them, where nothing is written yet too', async () => {
    const { page, keys, map } = await atMap(stig);
    await keys.press('ArrowDown');
    await keys.press('n');
    const writing = page.locator('[data-map] textarea');
    await writing.waitFor();
    for (const words of ['Sits down', '']) {
      await writing.fill(words);
      await keys.press('Enter');
      await eventually(() => writing.count()).toBe(0);
      if (words !== '') await keys.press('Enter');
    }
    await page.locator('[data-map] [aria-current]').getByText('What happens for the customer?').click();
    await writing.fill('Sits down on the stairs');
    await keys.press('Enter');
    await keys.press('Escape');
    const words = map.card('Sits down on the stairs').locator('[data-words]');
    await words.click();
    expect(await writing.count()).toBe(0);
    await words.click();
    await writing.waitFor();
    await keys.press('Escape');
  });

  test('the table is walked and written as a grid', async () => {
    const { page, keys } = await atMap(stig);
    await palette(page, keys, 'show as a table');
    await page.getByRole('grid').waitFor();
    await page.getByRole('searchbox').fill('handwritten');
    await eventually(() => page.getByRole('grid').getByRole('row').count()).toBe(2);
    await page.getByRole('searchbox').focus();
    await keys.press('ArrowDown');
    await eventually(() => focusedCell(page)).toBe('text');
    await keys.press('Enter');
    await keys.type('Finds a handwritten letter');
    await keys.press('Enter');
    await eventually(() => page.getByRole('gridcell', { name: 'Finds a handwritten letter' }).count()).toBe(1);
    await keys.press('ArrowRight');
    await eventually(() => focusedCell(page)).toBe('kind');
    await keys.press('Control+z');
    await eventually(() => page.getByRole('gridcell', { name: 'Finds a handwritten note' }).count()).toBe(1);
  });

  test('a journey begins from a template, in its own words', async () => {
    const page = await stig.owner();
    await page.goto('/journeys');
    await page.getByRole('button', { name: 'New journey' }).click();
    await page.getByRole('radio', { name: /A public service/u }).check();
    await page.getByRole('dialog').getByLabel('Name, in the customer’s perspective').fill('Be there for father');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const map = mapOn(page);
    await map.card('Finds three unopened letters').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Be there for father' }).waitFor();
    expect(await map.phases.count()).toBe(6);
    await page.getByText('Hypothesis').first().waitFor();
  });

  test('a journey begins from questions, which go where something is written', async () => {
    const page = await stig.owner();
    await page.goto('/journeys');
    await page.getByRole('button', { name: 'New journey' }).click();
    await page.getByRole('radio', { name: /A map of questions/u }).check();
    const sheet = page.getByRole('link', { name: 'Blank journey on A0, PDF' });
    const printed = await page.request.get((await sheet.getAttribute('href')) ?? '');
    expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByRole('dialog').getByLabel('Name, in the customer’s perspective').fill('Pay the rent');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const { cards, phases, card } = mapOn(page);
    await cards.nth(17).waitFor();
    await phases.first().getByText('What in their life sets it off?').waitFor();
    const first = cards.first();
    await first.getByText('What do they do?').waitFor();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Opens the letter');
    await page.keyboard.press('Enter');
    await card('Opens the letter').waitFor();
    expect(await card('Opens the letter').textContent()).not.toContain('What do they do?');
    await page.getByRole('button', { name: 'Compass: 2' }).waitFor();
  });

  test('cards lie in tracks for the roles around a decision, and go from one to another by key, hand and menu', async () => {
    const page = await stig.owner();
    await page.goto('/journeys');
    await page.getByRole('button', { name: 'New journey' }).click();
    await page.getByRole('radio', { name: /companies/iu }).check();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const { card, cards, side } = mapOn(page);
    const keys = keysOn(page);
    const mine = card('The user keeps a spreadsheet');
    await mine.waitFor();
    await page.getByRole('button', { name: /^Compass/u }).click();
    await side.getByRole('tab', { name: 'Details' }).click();
    await side.getByText('A track for each role').click();
    const top = (name: string) =>
      page.getByRole('heading', { level: 4, name }).evaluate((one) => one.getBoundingClientRect().top);
    const isIn = async (name: string, next: string) => {
      const y = await mine.evaluate((one) => one.getBoundingClientRect().top);
      return y > (await top(name)) && y < (await top(next));
    };
    await eventually(() => isIn('User', 'Influencer')).toBe(true);
    await mine.focus();
    await keys.press('Alt+ArrowDown');
    await page.getByRole('status').filter({ hasText: 'Influencer' }).waitFor({ state: 'attached' });
    await eventually(() => isIn('Influencer', 'Buyer')).toBe(true);
    const [box, buyer] = [await mine.boundingBox(), await top('Buyer')];
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 6);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 30, buyer + 30, { steps: 5 });
    await page.mouse.up();
    await eventually(() => isIn('Buyer', 'Decider')).toBe(true);
    await keys.press('Control+z');
    await eventually(() => isIn('Influencer', 'Buyer')).toBe(true);
    const before = await cards.count();
    await page.mouse.dblclick((box?.x ?? 0) + 20, buyer + 30);
    await keys.type('Asks what it may cost');
    await keys.press('Enter');
    await eventually(() => cards.count()).toBe(before + 1);
    await side.getByRole('tab', { name: 'Details' }).click();
    await side.getByRole('button', { name: /Buyer.*Role|Role.*Buyer/u }).waitFor();
  });

  test('the guide tells of the step that was opened, and begins it', async () => {
    const { page } = await atMap(stig);
    await page.getByRole('button', { name: /^The ten steps/u }).click();
    const guide = page.getByRole('complementary', { name: 'Guide' });
    await guide.getByRole('button', { name: /Talk to customers/u }).click();
    await guide.getByText('12 interviews').waitFor();
    await guide.getByRole('button', { name: 'Tips for interviews' }).click();
    await page.getByRole('heading', { level: 1, name: 'Talking to customers' }).waitFor();
  });

  test('a screen reader hears the map and the outline in the order of the journey', async () => {
    const { page, keys, map } = await atMap(stig);
    await map.card('Carries out the plant').first().waitFor();
    const spoken = await page.getByRole('main').ariaSnapshot();
    expect(spoken).toContain('main "Map of Make a home full of green"');
    expect(
      inOrder(spoken, ['Phase: Living with bare windows', 'Phase: Growing and sharing', 'Carries out the plant']),
    ).toBe(true);
    await palette(page, keys, 'show as an outline');
    await page.locator('[data-line]').first().waitFor();
    await page.getByRole('main').getByText('Is handed a cutting').first().waitFor();
    const read = await page.getByRole('main').ariaSnapshot();
    expect(read).toContain('main "Outline of Make a home full of green"');
    expect(read).toMatch(/heading "Living with bare windows.*" \[level=2\]/u);
    expect(
      inOrder(read, [
        'Living with bare windows',
        'Carries out the plant',
        'Seeing something green',
        'Is handed a cutting',
      ]),
    ).toBe(true);
    expect(read).toContain('list "Interactions"');
  });
});

type AtMap = { page: Page; keys: Keys; map: ReturnType<typeof mapOn> };

async function atMap(stig: Stig): Promise<AtMap> {
  const page = await stig.owner();
  const map = await openMap(page, stig.journey);
  await map.phases.first().focus();
  return { page, keys: keysOn(page), map };
}

/** Finds something by its name and goes to it or does it. */
async function palette(page: Page, keys: Keys, words: string): Promise<void> {
  await keys.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await keys.type(words);
  await page.getByRole('option').first().waitFor();
  await eventually(() =>
    page
      .getByRole('status')
      .filter({ hasText: /result/u })
      .count(),
  ).toBeGreaterThan(0);
  await keys.press('Enter');
  await page.getByRole('dialog').getByRole('combobox').waitFor({ state: 'detached' });
}

const focusedCell = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined,
  );

function inOrder(text: string, parts: readonly string[]): boolean {
  let at = -1;
  return parts.every((part) => {
    at = text.indexOf(part, at + 1);
    return at !== -1;
  });
}
