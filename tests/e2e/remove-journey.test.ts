import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('A journey removed for good', {}, (stig) => {
  test('takes along what is ticked of what belongs to it, and leaves the rest', async () => {
    const page = await stig.owner();
    await goTo(page, '/journeys');
    const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
    await eventually(() => rows.count()).toBe(3);
    const menu = page.getByRole('button', { name: 'Actions for “Make a home full of green”' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Delete permanently …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete “Make a home full of green” permanently?' });
    const belonging = dialog.getByRole('group', { name: 'These belong to it. Delete them too?' }).getByRole('checkbox');
    await eventually(() => belonging.count()).toBe(2);
    await dialog.getByRole('button', { name: 'Delete permanently' }).waitFor();
    await shoot(page, 'remove-journey');
    expect(await violationsOn(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(3);

    await menu.click();
    await page.getByRole('menuitem', { name: 'Delete permanently …' }).click();
    await dialog.getByRole('checkbox', { name: /episode$/u }).check();
    await dialog.getByRole('button', { name: 'Delete 2 journeys permanently' }).click();
    await page.getByRole('status').getByText('2 journeys deleted.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await eventually(() => rows.count()).toBe(1);
    await rows.getByText('Hypothesis').waitFor();
    await page.reload();
    await eventually(() => rows.count()).toBe(1);
  });

  test('and so does what is left of the example, as one thing, and it comes back when it is fetched', async () => {
    const page = await stig.owner();
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Remove the example' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('What you have changed in the example is removed too').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Remove the example' }).click();
    await page.getByRole('button', { name: 'Add the example' }).waitFor();
    await page.goto('/journeys');
    await page.getByRole('button', { name: 'Add the example' }).click();
    await page.waitForURL(/\/journeys\/example/u);
    await page.goto('/journeys');
    const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
    await eventually(() => rows.count()).toBe(3);
  });

  test('is an owner’s to ask for', async () => {
    const page = await stig.member('Bo Berg', 'editor');
    await goTo(page, '/journeys');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().waitFor();
    expect(await page.getByRole('button', { name: /^Actions for/u }).count()).toBe(0);
  });
});
