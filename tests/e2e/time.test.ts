import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser, post } from '#tests/e2e/stig.ts';

describeInBrowser('A journey through time', {}, (stig) => {
  test('shows the example’s own past, and is changed, named, compared, played and gone back to', async () => {
    const page = await stig.owner({ width: 1440, height: 900 });
    const { id: young } = await post<{ id: string }>(page.context(), `/api/v1/workspaces/${stig.workspace}/journeys`, {
      name: 'Begun today',
    });
    await goTo(page, `/journeys/${young}/time`);
    await page.getByRole('heading', { name: 'No earlier versions yet' }).waitFor();

    const time = `/journeys/${stig.journey}/time`;
    await goTo(page, time);
    const versions = page.getByRole('navigation', { name: 'Versions' }).getByRole('listitem');
    await eventually(() => versions.count()).toBe(4);
    await versions
      .last()
      .getByRole('button', { name: /^First sketch/u })
      .click();
    await page.getByRole('heading', { name: /^As it was/u }).waitFor();
    await shoot(page, 'time-first-sketch');
    expect(await violationsOn(page)).toEqual([]);
    await versions
      .first()
      .getByRole('button', { name: /^The window card/u })
      .click();
    await page.getByRole('region', { name: 'Added' }).getByText('The care card is written').waitFor();

    const map = await openMap(page, stig.journey);
    await map.card('Carries out the plant').first().click();
    await page.keyboard.press('h');
    await map.card('Comes home in November').first().click();
    await page.keyboard.press('Delete');
    await page.getByText('Saved', { exact: true }).waitFor();

    await goTo(page, time);
    await eventually(() => versions.count()).toBe(5);
    await page.getByRole('button', { name: /Now/u }).waitFor();
    await page.getByRole('heading', { name: 'As it is now' }).waitFor();
    await page.getByRole('region', { name: 'Different feeling' }).getByText('heart', { exact: false }).waitFor();
    await page.getByRole('region', { name: 'Removed' }).getByText('Comes home in').waitFor();
    await shoot(page, 'time-compared');
    expect(await violationsOn(page)).toEqual([]);

    await nameVersion(page, 'Före sommaren');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.getByRole('button', { name: /^The window card/u }).click();
    await page.getByRole('heading', { name: /^As it was/u }).waitFor();
    await page.getByRole('button', { name: 'See the whole map' }).click();
    await mapOn(page).card('Comes home in November').first().waitFor();
    await shoot(page, 'time-whole-map');
    await page.getByRole('button', { name: 'Back to the curve' }).click();
    await page.getByRole('button', { name: 'Restore this version' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore this version' }).click();
    await page.getByText(/The journey is now as it was/u).waitFor();
    await openMap(page, stig.journey);
    await mapOn(page).card('Comes home in November').first().waitFor();
  });
});

async function nameVersion(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Name this version' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
}
