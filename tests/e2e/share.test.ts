import { expect, it } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('sharing a journey', {}, (stig) => {
  it('copies a link at the first press and the same one at the next, until it is taken back', async () => {
    const page = await stig.owner();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, stig.journey);
    const dialog = page.getByRole('dialog');
    const copied = async (): Promise<string> => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await dialog.getByText('Link copied').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const link = await copied();
    expect(link).toMatch(/\/s\/[\w-]{20,}$/u);
    expect(await dialog.getByLabel('Link', { exact: true }).inputValue()).toBe(link);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    expect(await copied()).toBe(link);
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await dialog.getByRole('button', { name: 'Create link' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    expect(await copied()).not.toBe(link);
  });

  it('lets somebody without an account read it with the password, until it is taken back', async () => {
    const page = await stig.owner();
    await openMap(page, stig.journey);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Link', { exact: true }).waitFor();
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
    const picture = reader.getByRole('img', { name: 'Make a home full of green' });
    await picture.waitFor();
    const place = reader.getByRole('region', { name: 'Karta' });
    expect(await place.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
    expect(await picture.textContent()).toContain('Living with');
    await reader.getByRole('radio', { name: 'Karta' }).click();
    const drawn = () => reader.locator('svg image').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    await eventually(async () => (await drawn()).length).toBeGreaterThan(0);
    for (const href of await drawn()) expect(href).toMatch(/^\/api\/v1\/shared\/.+&key=/u);
    await reader.getByRole('radio', { name: 'Läsvy' }).click();
    const photograph = reader.locator('article img').first();
    await photograph.scrollIntoViewIfNeeded();
    await eventually(() => photograph.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
    expect(await reader.getByRole('heading', { level: 2 }).first().textContent()).toContain('Living with bare windows');

    const revoke = dialog.getByRole('listitem').filter({ hasText: 'password' }).getByRole('button', { name: 'Revoke' });
    await revoke.click();
    await revoke.waitFor({ state: 'detached' });
    await reader.reload();
    await reader.getByText('Länken fungerar inte längre').waitFor();
  });
});
