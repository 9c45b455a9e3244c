import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
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
    await map.side.getByRole('button', { name: /Say what the picture shows/u }).click();
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
    await map.side.getByRole('button', { name: /What it is called for all: Where the plant is/u }).waitFor();
    await page.goto(`/journeys/${other}`);
    await map.phases.first().focus();
    await page.keyboard.press('n');
    await typeInField(page, 'Hopes it comes on the day');
    await page.keyboard.press('Enter');
    await map.side.getByRole('button', { name: /Use one from the library/u }).click();
    await page.getByRole('option', { name: 'Where the plant is' }).click();
    await map.side.getByRole('button', { name: /What it is called for all/u }).click();
    await focusedOn(page.getByRole('textbox', { name: /What it is called for all/u }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Where the parcel is');
    await page.keyboard.press('Enter');
    await map.side.getByText('3 places in 3 journeys').click();
    await page.getByRole('heading', { name: 'Where the parcel is' }).waitFor();
    await page.getByRole('link', { name: /Cannot tell/u }).click();
    await map.side.getByRole('button', { name: /What it is called for all: Where the parcel is/u }).waitFor();

    await map.side.getByRole('button', { name: 'Open as an episode' }).click();
    await page.getByLabel('Name, in the customer’s perspective').fill('Know that it is alive');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('heading', { level: 1, name: /Know that it is alive/u }).waitFor();
    await eventually(() => map.phases.count()).toBe(3);
    await page
      .getByRole('navigation', { name: 'The way back' })
      .getByRole('link', { name: /Cannot tell/u })
      .click();
    await page.getByRole('heading', { level: 1, name: /Make a home full of green/u }).waitFor();
    await page.getByRole('radio', { name: 'Whole', exact: true }).click();
    await map.card('Cannot tell').getByRole('link', { name: 'Episode: Know that it is alive' }).waitFor();
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
});

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
