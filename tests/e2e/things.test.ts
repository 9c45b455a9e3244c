import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { chooserPlaces } from '#tests/e2e/places/choosers.ts';
import { paste } from '#tests/e2e/paste.ts';
import { describeInBrowser, post } from '#tests/e2e/stig.ts';
import { focusedOn, typeInField } from '#tests/e2e/typing.ts';

/** A red square, two pixels wide. */
const square =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWO4GW5/M9yeAUIBACqaBb30oCqzAAAAAElFTkSuQmCC';

describeInBrowser('What stands on a map', {}, (stig) => {
  test('one puts a picture on a card, shares a touchpoint between journeys, opens an episode and walks back', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    const card = map.card('Opens it: alive');
    await dropPicture(page, 'Opens it: alive');
    await eventually(() => card.getByRole('img', { name: 'Picture' }).count()).toBe(1);
    await card.click();
    await map.side.getByRole('tab', { name: 'Details' }).click();
    await map.side.getByRole('button', { name: /Describe the picture/u }).click();
    await typeInField(page, 'An armful of plastic');
    await page.keyboard.press('Enter');
    await eventually(() => card.getByRole('img', { name: 'An armful of plastic' }).count()).toBe(1);
    const image = map.side.getByRole('img', { name: 'An armful of plastic' });
    await eventually(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(2);

    const { id: other } = await post<{ id: string }>(page.context(), `/api/v1/workspaces/${stig.workspace}/journeys`, {
      name: 'Give a plant away',
      phases: ['Choosing'],
    });
    await openMap(page, stig.journey);
    await map.card('Cannot tell').click();
    await map.side.getByRole('tab', { name: 'Team and work' }).click();
    await map.side.getByRole('button', { name: /Shared name: Where the plant is/u }).waitFor();
    await page.goto(`/journeys/${other}`);
    await map.phases.first().focus();
    await page.keyboard.press('n');
    await typeInField(page, 'Hopes it comes on the day');
    await page.keyboard.press('Enter');
    await map.side.getByRole('tab', { name: 'Team and work' }).click();
    await map.side.getByRole('button', { name: /Link a touchpoint/u }).click();
    await page.getByRole('option', { name: 'Where the plant is' }).click();
    await map.side.getByRole('button', { name: /Shared name/u }).click();
    await focusedOn(page.getByRole('textbox', { name: /Shared name/u }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Where the parcel is');
    await page.keyboard.press('Enter');
    await map.side.getByText('3 places in 3 journeys').click();
    await page.getByRole('heading', { name: 'Where the parcel is' }).waitFor();
    await page.getByRole('link', { name: /Cannot tell/u }).click();
    await map.side.getByRole('tab', { name: 'Team and work' }).click();
    await map.side.getByRole('button', { name: /Shared name: Where the parcel is/u }).waitFor();

    await map.side.getByRole('tab', { name: 'Details' }).click();
    await map.side.getByRole('button', { name: 'Create an episode' }).click();
    await page.getByLabel('Name, in the customer’s perspective').fill('Know that it is alive');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Know that it is alive/u }).waitFor();
    await eventually(() => map.phases.count()).toBe(3);
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: /Cannot tell/u })
      .click();
    await page.getByRole('heading', { level: 1, name: /Make a home full of green/u }).waitFor();
    await map.card('Cannot tell').getByRole('link', { name: 'Episode: Know that it is alive' }).waitFor();
  });

  test('a journey is found among others by its name, what it has and the order, and the address keeps it', async () => {
    const page = await stig.owner();
    for (const name of ['Learn to swim', 'Swim with others', 'Come home from hospital'])
      await post(page.context(), `/api/v1/workspaces/${stig.workspace}/journeys`, {
        name,
        phases: ['Before', 'After'],
      });
    await page.goto('/journeys');
    const main = page.getByRole('main');
    const names = () => main.getByRole('listitem').getByRole('link').allTextContents();
    await main.getByRole('link', { name: /^Learn to swim/u }).waitFor();
    const all = (await names()).length;
    const green = main.getByRole('link', { name: /^Make a home full of green/u });
    await green.getByRole('img', { name: /5 thunderclouds, 3 moments of truth$/u }).waitFor();
    await eventually(() => green.locator('svg[role=img] > g').count()).toBeGreaterThan(8);

    const search = main.getByRole('searchbox', { name: 'Search by name' });
    await search.focus();
    await page.keyboard.type('swim');
    await main.getByRole('status').getByText(`2 of ${all} journeys`).waitFor();
    await page.waitForURL(/words=swim/u);
    expect(await violationsOn(page)).toEqual([]);
    await search.fill('nothing is called so');
    await main.getByRole('heading', { name: 'No journey matches' }).waitFor();
    await main.getByRole('button', { name: 'Clear search and filters' }).click();
    await eventually(() => names()).toHaveLength(all);

    await main.getByRole('button', { name: /Team$/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Packing' }).press('Enter');
    await page.waitForURL(/team=green-team-pack/u);
    await eventually(async () => (await names()).map((one) => one.slice(0, 9))).toEqual(['Make a ho']);
    await main.getByRole('button', { name: /Sort by$/u }).click();
    await page.getByRole('option', { name: 'Deepest dip' }).click();
    await page.waitForURL(/sort=dip/u);
    await green.click();
    await page.getByRole('heading', { level: 1, name: /Make a home full of green/u }).waitFor();
    await page.goBack();
    await main.getByRole('status').getByText(`1 of ${all} journeys`).waitFor();
    await page.goBack();
    await page.waitForURL(/team=[^&]+$/u);
    await page.goBack();
    await eventually(() => names()).toHaveLength(all);
  });

  test('what is typed at once stands in what was asked for, what is left without a word is not there, and a path begins with a click', async () => {
    const page = await stig.owner();
    const { id } = await post<{ id: string }>(page.context(), `/api/v1/workspaces/${stig.workspace}/journeys`, {
      name: 'Water while away',
      phases: ['Leaving', 'Coming home'],
    });
    const inFile = async (list: string): Promise<number> => {
      const file = await (await page.request.get(`/api/v1/journeys/${id}/file`)).json();
      return ((file as Record<string, readonly unknown[] | undefined>)[list] ?? []).length;
    };
    await page.goto(`/journeys/${id}`);
    const map = mapOn(page);
    await map.phases.first().focus();
    await page.keyboard.press('n');
    await focusedOn(page.getByRole('textbox'));
    await page.keyboard.press('Escape');
    await eventually(() => map.cards.count()).toBe(0);
    await eventually(() => inFile('interactions')).toBe(0);

    await map.phases.first().focus();
    await page.keyboard.press('n');
    await page.keyboard.type('hcm and asks a neighbour');
    await page.keyboard.press('Enter');
    await map.card('hcm and asks a neighbour').waitFor();
    await page.getByRole('button', { name: /Teams/u }).first().press('Enter');
    await page.getByRole('menuitem', { name: 'New team' }).press('Enter');
    await page.keyboard.type('hcm crew');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /hcm crew/u }).waitFor();
    await eventually(() => map.cards.count()).toBe(1);

    const path = page.locator('[data-map] [data-lane=path] [data-draw-here]');
    await path.scrollIntoViewIfNeeded();
    await path.click({ position: { x: 60, y: 40 } });
    await eventually(() => map.points.count()).toBe(1);
    await page.keyboard.press('Control+z');
    await eventually(() => map.points.count()).toBe(0);
    await eventually(() => inFile('curves')).toBe(0);

    await page.goto(`/journeys/${id}/change`);
    await page.getByRole('button', { name: 'New experiment' }).first().click();
    await page.getByRole('dialog').waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => inFile('experiments')).toBe(0);
  });

  test('what is bold is bold, and what leads elsewhere leads only there', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    await map.phases.first().focus();
    await page.keyboard.press('n');
    const area = page.locator('[data-map] textarea');
    await typeInField(page, 'Reads');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+b');
    await eventually(() => area.inputValue()).toBe('**Reads**');
    await page.keyboard.press('Control+End');
    await paste(page, {
      'text/plain': 'all of the card now',
      'text/html':
        ' <i>all</i> of <a href="https://stig.example/care">the card</a> <a href="javascript:alert(1)">now</a>',
    });
    await page.keyboard.press('Enter');
    const card = map.card('the card');
    await card.waitFor();
    expect(await card.locator('strong').textContent()).toBe('Reads');
    expect(await card.locator('em').textContent()).toBe('all');
    const link = card.locator('a');
    expect([await link.count(), await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      1,
      'https://stig.example/care',
      'noopener noreferrer',
    ]);
  });

  test('who and what is not there is made wherever one chooses', async () => {
    const page = await stig.owner();
    await stig.member('Bo Helped', 'editor');
    const { journey, workspace } = stig;
    const wrong: string[] = [];
    for (const { name, one, several = 0, within = 'body', open } of chooserPlaces) {
      await open(page, { journey, workspace, inside: page, language: 'en' });
      wrong.push(
        ...(await makeOnes(page.locator(within), name, one)),
        ...(await makeSeveral(page.locator(within), name, several)),
      );
    }
    expect(wrong).toEqual([]);
  });
});

/** Makes one in each place where one is chosen; gives those that did not become what was chosen. */
async function makeOnes(screen: Locator, at: string, count: number): Promise<string[]> {
  const choosers = screen.getByPlaceholder('Choose or type a name').filter({ visible: true });
  await eventually(() => choosers.count(), at).toBe(count);
  const wrong: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const chooser = choosers.nth(n);
    const name = `Made at ${at} ${n + 1}`;
    // The list opens where one stands, and closes when that is scrolled away.
    await chooser.scrollIntoViewIfNeeded();
    await chooser.click();
    await chooser.fill(name);
    await chooser.press('Enter');
    const isChosen = async (): Promise<boolean> =>
      (await choosers.count()) === count
        ? (await chooser.inputValue()) === name
        : (await screen.getByText(name, { exact: true }).count()) > 0;
    await eventually(isChosen)
      .toBe(true)
      .catch(() => wrong.push(`${at}, ${n + 1}`));
  }
  return wrong;
}

async function makeSeveral(screen: Locator, at: string, count: number): Promise<string[]> {
  const choosers = screen.getByPlaceholder(/^Add an? /u).filter({ visible: true });
  await eventually(() => choosers.count(), at).toBe(count);
  const wrong: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const name = `One more at ${at} ${n + 1}`;
    await choosers.nth(n).fill(name);
    await choosers.nth(n).press('Enter');
    await eventually(() => screen.getByRole('button', { name, exact: true, pressed: true }).count())
      .toBe(1)
      .catch(() => wrong.push(`${at}, several, ${n + 1}`));
  }
  return wrong;
}

async function dropPicture(page: Page, on: string): Promise<void> {
  await mapOn(page)
    .card(on)
    .evaluate((card, data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'square.png', { type: 'image/png' }));
      card.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, square);
}
