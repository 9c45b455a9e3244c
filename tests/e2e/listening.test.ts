import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { type Keys, keysOn } from '#tests/e2e/keys.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { focusedOn, typeInField } from '#tests/e2e/typing.ts';

describeInBrowser('A map that is heard', {}, (stig) => {
  test('everything on it has a role and a name that says what it is and where', async () => {
    const { page } = await listenAt(stig);
    const spoken = () => page.getByRole('main', { name: 'Map of Make a home full of green' }).ariaSnapshot();
    for (const said of [
      /group "Phase: Living with bare windows"/u,
      /group "Carries out the plant .+ \(2 of 3 in Living with bare windows\)"/u,
      /img "thundercloud, strong.*"/iu,
      /slider "Point in Waiting and unpacking: -0\.9"/u,
      /heading "Seeing something green" \[level=2\]/u,
    ])
      await eventually(spoken).toMatch(said);
    await eventually(() => namelessOn(page)).toEqual([]);
  });

  test('what is come to, moved, chosen together, marked and undone is said', async () => {
    const { page, keys, map } = await listenAt(stig);
    await keys.press('ArrowDown');
    await eventually(keys.focused).toMatch(/Comes home in November .+\(1 of 3 in Living with bare windows\)$/u);
    await keys.press('Alt+ArrowUp');
    await isSaid(page, 'It cannot be moved further');
    await keys.press('Alt+ArrowDown');
    await isSaid(page, '2 of 3 in Living with bare windows');
    await keys.press('Alt+ArrowRight');
    await isSaid(page, /^\d of 4 in Seeing something green$/u);
    await eventually(keys.focused).toMatch(/Comes home in November .+of 4 in Seeing something green\)$/u);
    await keys.press('Control+z');
    await isSaid(page, /^Undone: moved “Comes home in November/u);
    await keys.press('Shift+ArrowDown');
    await isSaid(page, '2 selected');
    await map.phases.nth(1).focus();
    await keys.press('Alt+ArrowRight');
    await isSaid(page, 'phase 3 of 7');
    await keys.press('Control+z');
    await isSaid(page, /^Undone: moved “Seeing something green”/u);
    await eventually(() => page.getByText('Saved', { exact: true }).count()).toBe(1);
  });

  test('a whole map is made by keys: phases, cards, marks, the curve, and taken back', async () => {
    const page = await stig.owner();
    const keys = keysOn(page);
    await page.goto('/journeys');
    await page.getByRole('button', { name: 'New journey' }).focus();
    await keys.press('Enter');
    const create = page.getByRole('button', { name: 'Create', exact: true });
    await create.focus();
    await keys.press('Enter');
    await page.getByRole('tooltip', { name: 'Give it a name first.' }).waitFor();
    expect(await create.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('dialog').getByLabel('Name, in the customer’s perspective').focus();
    await keys.press('Enter');
    await keys.type('Sleep through the night');
    await create.focus();
    await keys.press('Enter');
    const map = mapOn(page);
    await page.getByText('No phases yet').waitFor();
    for (const [n, name] of ['Lying awake', 'Trying things', 'Sleeping'].entries()) {
      await command(page, keys, 'new phase');
      await eventually(() => map.phases.count()).toBe(n + 1);
      await typeInField(page, name);
      await keys.press('Enter');
      await page.getByRole('group', { name: `Phase: ${name}` }).waitFor();
    }
    await map.phases.nth(0).focus();
    for (const words of ['Looks at the clock', 'Counts the hours left', 'Gets up']) {
      await keys.press('n');
      await typeInField(page, words);
      await keys.press('Enter');
      await focusedOn(map.card(words));
    }
    await map.card('Counts the hours left').focus();
    await keys.press('c');
    await map
      .card('Counts the hours left')
      .getByRole('img', { name: /thundercloud/iu })
      .waitFor();
    await keys.press('p');
    await eventually(keys.focused).toMatch(/Point in Lying awake/u);
    await keys.press('Shift+ArrowDown');
    await eventually(() => page.getByRole('slider').first().getAttribute('aria-valuenow')).toMatch(/^-/u);
    await map.phases.nth(0).focus();
    await keys.tabTo(/Split$/u);
    await keys.press('Enter');
    await eventually(() => map.phases.count()).toBe(4);
    await map.card('Gets up').focus();
    await keys.press('Alt+ArrowRight');
    await isSaid(page, /^\d of \d in /u);
    await keys.press('Shift+ArrowUp');
    await isSaid(page, '2 selected');
    for (let n = 0; n < 3; n += 1) await keys.press('Control+z');
    await isSaid(page, /^Undone: /u);
    await page.getByText('Saved', { exact: true }).waitFor();
  });
});

type Listening = { readonly page: Page; readonly keys: Keys; readonly map: ReturnType<typeof mapOn> };

async function listenAt(stig: Stig): Promise<Listening> {
  const page = await stig.owner();
  const map = await openMap(page, stig.journey);
  await map.phases.first().focus();
  return { page, keys: keysOn(page), map };
}

const isSaid = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });

async function command(page: Page, keys: Keys, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await keys.type(words);
  await page
    .getByRole('option')
    .first()
    .filter({ hasText: new RegExp(words, 'iu') })
    .waitFor();
  await keys.press('Enter');
  await page.getByRole('dialog').getByRole('combobox').waitFor({ state: 'detached' });
}

/** What can be focused on the map and has no name. */
const namelessOn = (page: Page): Promise<string[]> =>
  page.locator('[data-map] :is([tabindex], button, a, input)').evaluateAll((all) =>
    all
      .filter((one) => {
        const name = one.getAttribute('aria-label') ?? one.getAttribute('title') ?? one.textContent ?? '';
        return name.trim() === '' && one.getAttribute('aria-labelledby') === null;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
