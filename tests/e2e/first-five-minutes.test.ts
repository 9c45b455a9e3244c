import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, patienceMs } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { anna } from '#tests/e2e/claimed-folder.ts';
import { describeInBrowser, post } from '#tests/e2e/stig.ts';
import { focusedOn } from '#tests/e2e/typing.ts';

const written = 'Reads the care card under the kitchen lamp and understands half of it (お茶)';

describeInBrowser('A newcomer’s first five minutes', { isClaimed: false }, (stig) => {
  test('lead from the printed link to a quote, to a change seen by another, to slides', async () => {
    const page = await stig.visitor({ width: 1440, height: 900 });
    stig.troubles.expect(/404/u);
    await beforeAnybodyOwns(page, stig.claimLink);
    await becomeOwner(page, stig.claimLink);
    await shoot(page, '1-example');

    const quote = await openDeepestQuote(page);
    await findInReadingRoom(page, quote);
    await shoot(page, '3-reading-room');

    await page.goBack();
    const map = mapOn(page);
    await map.cards.first().waitFor();
    const other = await joinByLink(page, await stig.visitor({ width: 1440, height: 900 }));
    await addInteractionWithCloud(page);
    await shoot(page, '5-added');
    const seen = mapOn(other).card(written);
    await seen.waitFor();
    await eventually(() => seen.getByRole('img', { name: /thundercloud/iu }).count()).toBe(1);
    await shoot(other, '6-seen-by-another');

    const slides = await textsOfSlides(await exportSlides(page));
    expect(slides).toContain(written);
  });
});

/** Without the right link nobody fills in a form for nothing. */
async function beforeAnybodyOwns(page: Page, link: string): Promise<void> {
  await page.goto(new URL('/', link).href);
  await page.getByRole('heading', { name: 'This Stig has no owner yet' }).waitFor();
  await page.goto(`${link.slice(0, -5)}wrong`);
  await page.getByRole('heading', { name: 'This link no longer works' }).waitFor();
}

async function becomeOwner(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(anna.name);
  await page.getByLabel('E-mail').fill(anna.email);
  await page.getByLabel('Password').fill(anna.password);
  await shoot(page, '0-claim');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/journeys\//u, { timeout: patienceMs.outcome });
  await mapOn(page).cards.first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Make a home full of green');
}

/** Points at where the path is lowest, and follows the first quote behind it. */
async function openDeepestQuote(page: Page): Promise<string> {
  const { points, side } = mapOn(page);
  await points.first().waitFor();
  const feelings = await points.evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-valuenow'))));
  await points.nth(feelings.indexOf(Math.min(...feelings))).click();
  const heard = side
    .locator('blockquote', { has: page.getByRole('link', { name: /open in the interview/iu }) })
    .first();
  await heard.waitFor();
  await shoot(page, '2-deepest-dip');
  const words = (await heard.locator('> span').textContent()) ?? '';
  await heard.getByRole('link').click();
  return words.slice(1, -1);
}

async function findInReadingRoom(page: Page, quote: string): Promise<void> {
  await page.waitForURL(/\/research\/.+excerpt=/u);
  const excerpt = new URL(page.url()).searchParams.get('excerpt') ?? '';
  const marks = page.locator(`mark[data-over~="${excerpt}"]`);
  await marks.first().waitFor();
  expect((await marks.allTextContents()).join('')).toBe(quote);
  await eventually(() => marks.first().evaluate(isInView)).toBe(true);
}

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

async function joinByLink(owner: Page, visitor: Page): Promise<Page> {
  const { workspaces } = await (await owner.request.get('/api/v1/me')).json();
  const { url } = await post<{ url: string }>(owner.context(), `/api/v1/workspaces/${workspaces[0].id}/invites`, {
    role: 'editor',
  });
  await visitor.goto(url);
  await visitor.getByLabel('Your name').fill('Bo Ek');
  await visitor.getByLabel('E-mail').fill('bo@example.se');
  await visitor.getByLabel('Password').fill('another long password');
  await shoot(visitor, '4-invited');
  await visitor.getByRole('button', { name: /join/iu }).click();
  await visitor.waitForURL((address) => address.pathname === '/');
  await openMap(visitor, new URL(owner.url()).pathname.split('/').at(-1) ?? '');
  return visitor;
}

async function addInteractionWithCloud(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New interaction', exact: true }).click();
  await page.locator('[data-map] textarea').fill(written);
  await page.keyboard.press('Enter');
  await focusedOn(mapOn(page).card(written));
  await page.keyboard.press('c');
  await mapOn(page)
    .side.getByRole('radio', { name: 'Thundercloud' })
    .or(mapOn(page).side.getByRole('button', { name: 'Thundercloud' }))
    .first()
    .waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
}

async function exportSlides(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /PDF/u }).check({ force: true });
  await page.getByText('1 text has Japanese letters that PDF and PNG cannot draw').waitFor();
  await page.getByRole('radio', { name: /PPTX/u }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: patienceMs.outcome }),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pptx$/u);
  return download;
}

async function textsOfSlides(download: Download): Promise<string> {
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files)).toContain('[Content_Types].xml');
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  return slides.map((name) => new TextDecoder().decode(files[name])).join('\n');
}
