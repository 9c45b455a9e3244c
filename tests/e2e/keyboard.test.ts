import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Keys, keysOn } from '#tests/e2e/keys.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { plantSmall } from '#tests/e2e/planted-journey.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { anna } from '#tests/e2e/claimed-folder.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { focusedOn, typeInField } from '#tests/e2e/typing.ts';

describeInBrowser('Everything by keyboard', {}, (stig) => {
  test('one signs in and comes to the map of a journey', async () => {
    const page = await stig.visitor();
    const keys = keysOn(page);
    await page.goto('/');
    await page.getByLabel('E-mail').waitFor();
    await keys.tabTo(/E-mail/u);
    await keys.type(anna.email);
    await keys.tabTo(/Password/u);
    await keys.type(anna.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Anna/u }).waitFor();
    await keys.tabTo(/^a Journeys/u);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Journeys' }).waitFor();
    await keys.tabTo(/Make a home full of green/u);
    await keys.press('Enter');
    await mapOn(page).cards.first().waitFor();
    await keys.tabTo(/^div Phase: Living with bare windows/u);
  });

  test('arrows walk the map, from thing to thing and never away', async () => {
    const { page, keys, map } = await atFirstPhase(stig);
    const walked = new Set<string>();
    for (const key of [
      ...Array<string>(14).fill('ArrowDown'),
      ...Array<string>(8).fill('ArrowRight'),
      ...Array<string>(14).fill('ArrowUp'),
    ]) {
      await keys.press(key);
      walked.add((await map.focused()) ?? '');
    }
    expect(walked.has('')).toBe(false);
    expect(walked.size).toBeGreaterThan(15);
    const types = await page.evaluate(
      (ids) => ids.map((id) => document.querySelector<HTMLElement>(`[data-spot="${id}"]`)?.dataset['type']),
      [...walked],
    );
    expect(new Set(types).size).toBeGreaterThanOrEqual(4);
  });

  test('n makes an interaction, h and c mark it, Ctrl+Z and Ctrl+Y go back and forth', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    await writeNew(page, keys, 'Stands in the hall and listens');
    const card = map.card('Stands in the hall');
    await keys.press('h');
    await eventually(() => card.getByRole('img').first().getAttribute('aria-label')).toMatch(/heart/iu);
    await keys.press('c');
    await eventually(() => card.getByRole('img').first().getAttribute('aria-label')).toMatch(/thundercloud/iu);
    await keys.press('Control+z');
    await eventually(() => card.getByRole('img').first().getAttribute('aria-label')).toMatch(/heart/iu);
    await keys.press('Control+y');
    await eventually(() => card.getByRole('img').first().getAttribute('aria-label')).toMatch(/thundercloud/iu);
  });

  test('Enter edits, Escape ends it, and the words are kept', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    await writeNew(page, keys, 'Counts the windows');
    await keys.press('Enter');
    await typeInField(page, ' once more');
    await keys.press('Escape');
    await map.card('Counts the windows once more').waitFor();
    await keys.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('at')).toBeNull();
  });

  test('Alt with arrows moves an interaction up, down and into the next phase', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    await writeNew(page, keys, 'Wanders about');
    const above = () => map.card('Wanders about').evaluate((card) => card.getBoundingClientRect().top);
    const aside = () => map.card('Wanders about').evaluate((card) => card.getBoundingClientRect().left);
    const [top, left] = [await above(), await aside()];
    await keys.press('Alt+ArrowUp');
    await eventually(above).toBeLessThan(top);
    await focusedOn(map.card('Wanders about'));
    await keys.press('Alt+ArrowRight');
    await eventually(aside).toBeGreaterThan(left);
    await focusedOn(map.card('Wanders about'));
  });

  test('m makes a moment of truth and p a point, which Shift and arrows move', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    await writeNew(page, keys, 'Decides');
    await keys.press('p');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    const feeling = () => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-valuenow')));
    const before = await feeling();
    await keys.press('Shift+ArrowUp');
    await eventually(feeling).toBeGreaterThan(before);
    await map.card('Decides').focus();
    await keys.press('m');
    await page.getByText('Moment of truth').first().waitFor();
    await typeInField(page, 'Do I dare?');
    await keys.press('Enter');
    await page.locator('[data-type=moment][aria-label*="Do I dare?"]').first().waitFor();
  });

  test('Delete takes away what is selected and leaves one beside it', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    await writeNew(page, keys, 'Soon gone');
    await keys.press('Delete');
    await eventually(() => map.card('Soon gone').count()).toBe(0);
    await eventually(map.focused).toBeDefined();
    await keys.press('ArrowRight');
    await eventually(map.focused).toBeDefined();
  });

  test('? shows all keys, and Escape leads back to where one was', async () => {
    const { page, keys, map } = await atFirstPhase(stig, 'small');
    await keys.press('ArrowDown');
    const was = await map.focused();
    await keys.press('?');
    await page.getByRole('dialog').waitFor();
    await shoot(page, 'keys');
    await keys.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await eventually(map.focused).toBe(was);
  });

  test('words at the side are written and left without losing the place', async () => {
    const { page, keys } = await atFirstPhase(stig);
    await keys.press('ArrowDown');
    await keys.tabTo(/^div .+: Comes home/u);
    await keys.press('Enter');
    await typeInField(page, ' indeed');
    await keys.press('Enter');
    await eventually(keys.focused).toMatch(/^div .+: Comes home .* indeed$/u);
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  test('words of an interview are chosen, coded, felt and kept', async () => {
    const page = await stig.owner();
    const keys = keysOn(page);
    await page.goto('/research');
    await page.getByRole('link', { name: /P12/u }).first().focus();
    await keys.press('Enter');
    await page.locator('mark').first().waitFor();
    const marks = () => page.locator('[data-label]').count();
    const before = await marks();
    await keys.tabTo(/Transcript/u);
    await keys.press('ArrowDown');
    await keys.press('ArrowRight');
    for (let n = 0; n < 3; n += 1) await keys.press('Shift+ArrowRight');
    await keys.press('Enter');
    await page.getByRole('dialog').waitFor();
    await keys.press('1');
    await keys.press('ArrowLeft');
    await shoot(page, 'marking');
    await keys.press('Enter');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await eventually(marks).toBe(before + 1);
    await eventually(keys.focused).toMatch(/Transcript/u);
  });
});

type AtMap = { page: Page; keys: Keys; map: ReturnType<typeof mapOn> };

let planted = 0;

async function atFirstPhase(stig: Stig, which: 'example' | 'small' = 'example'): Promise<AtMap> {
  const page = await stig.owner();
  planted += 1;
  const journey =
    which === 'example' ? stig.journey : await plantSmall(page.context(), stig.workspace, `keyboard-${planted}`);
  const map = await openMap(page, journey);
  await map.phases.first().focus();
  return { page, keys: keysOn(page), map };
}

async function writeNew(page: Page, keys: Keys, words: string): Promise<void> {
  await keys.press('n');
  await typeInField(page, words);
  await keys.press('Enter');
  await focusedOn(mapOn(page).card(words));
}
