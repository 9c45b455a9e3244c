import { expect, it } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('sharing a journey', {}, (stig) => {
  it('lets somebody without an account read it with the password, until it is taken back', async () => {
    const page = await stig.owner();
    await openMap(page, stig.journey);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password').fill('blueberry milk');
    await dialog.getByRole('button', { name: 'Create link' }).click();
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue();

    const reader = await stig.visitor({ language: 'sv' });
    stig.troubles.expect(/(401|410).*shared/u);
    await reader.goto(link);
    await reader.getByLabel('Lösenord').fill('wrong words');
    await reader.getByRole('button', { name: 'Öppna' }).click();
    await reader.getByText('Fel lösenord.').waitFor();
    await reader.getByLabel('Lösenord').fill('blueberry milk');
    await reader.getByRole('button', { name: 'Öppna' }).click();
    await reader.getByRole('img', { name: 'Make a home full of green' }).waitFor();
    const drawn = () => reader.locator('svg image').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    await eventually(async () => (await drawn()).length).toBeGreaterThan(0);
    for (const href of await drawn()) expect(href).toMatch(/^\/api\/v1\/shared\/.+&key=/u);
    await reader.getByRole('radio', { name: 'Läsvy' }).click();
    const picture = reader.locator('article img').first();
    await picture.scrollIntoViewIfNeeded();
    await eventually(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
    expect(await reader.getByRole('heading', { level: 2 }).first().textContent()).toContain('Living with bare windows');

    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await dialog.getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' });
    await reader.reload();
    await reader.getByText('Länken fungerar inte längre').waitFor();
  });
});
