import { expect, it } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { drawn } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('the lanes of a map', { isClaimed: true }, (stig) => {
  it('are chosen as a view, written in by keyboard, and kept for an audience', async () => {
    const page = await stig.owner();
    const map = await openMap(page, stig.journey);
    const lanes = page.getByRole('button', { name: /^Lanes: / });
    const thoughts = page.locator('[data-map] [data-type=note]', { hasText: 'someone that things die with' });
    expect(await thoughts.count()).toBe(0);

    await lanes.press('Enter');
    await page.getByRole('checkbox', { name: 'Channels' }).press('Space');
    await page.getByRole('button', { name: 'Save as a view' }).press('Enter');
    await page.keyboard.type('For the shop');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lanes: For the shop' }).waitFor();
    await page.getByRole('img', { name: /^The way through the channels: At home/ }).waitFor();

    await page.getByRole('button', { name: /^Unfold Thoughts, 3 things/ }).press('Enter');
    await thoughts.waitFor();
    await thoughts.focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Perhaps a cactus');
    await page.keyboard.press('Enter');
    const written = page.locator('[data-map] [data-type=note]', { hasText: 'Perhaps a cactus' });
    await written.waitFor();
    const before = (await written.boundingBox())?.x ?? 0;
    await page.keyboard.press('Alt+ArrowRight');
    const atX = async (): Promise<number> => (await written.boundingBox())?.x ?? 0;
    await expect.poll(atX, { timeout: 10_000 }).toBeGreaterThan(before);

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
  });
});
