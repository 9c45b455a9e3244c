import { expect, it } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('presenting a journey', {}, (stig) => {
  it('is walked with the keys alone, from what is selected, and left where it stood', async () => {
    const page = await stig.owner();
    await openMap(page, stig.journey);
    await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
    const room = page.getByRole('dialog', { name: 'Presentation of Make a home full of green' });
    const title = room.getByRole('heading', { level: 1 });
    await eventually(() => title.textContent()).toBe('Make a home full of green');
    const stops = async (): Promise<number> =>
      Number(/of (\d+)/u.exec((await room.getByText(/^\d+ of \d+$/u).textContent()) ?? '')?.[1]);
    const usual = await stops();
    expect(usual).toBeGreaterThan(10);
    await room.getByRole('button', { name: 'Hearts and clouds' }).click();
    await eventually(stops).toBeGreaterThan(usual + 4);
    await room.getByRole('button', { name: 'Hearts and clouds' }).click();
    await eventually(stops).toBe(usual);
    await page.keyboard.press('ArrowRight');
    await eventually(() => title.textContent()).toBe('Living with bare windows');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    await room.getByText('The screen is blank').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await eventually(() => title.textContent()).toBe('Living with bare windows');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === `/journeys/${stig.journey}` && url.searchParams.has('at'));
  });
  it('is printed as its picture, also for who asks for paper in the first moment', async () => {
    const page = await stig.owner();
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.body.dataset['pages'] = String(document.querySelectorAll('body > div:last-child > div').length);
        dispatchEvent(new Event('afterprint'));
      };
    });
    await openMap(page, stig.journey);
    await page.keyboard.press('Control+p');
    await eventually(() => page.evaluate(() => Number(document.body.dataset['pages'] ?? 0))).toBeGreaterThan(1);
  });
});
