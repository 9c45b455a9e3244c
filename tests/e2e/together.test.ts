import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cutLine, mayLoseLine } from '#tests/e2e/cut-line.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { firstScripts } from '#tests/e2e/first-scripts.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { paste } from '#tests/e2e/paste.ts';
import { plantJourney, plantSmall } from '#tests/e2e/planted-journey.ts';
import { countRedraws, forgetRedraws, redrawsOn, untilStill } from '#tests/e2e/redraws.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { focusedOn } from '#tests/e2e/typing.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';

describeInBrowser('Two people on one map', {}, (stig) => {
  test('write in one text at once, and both see the words of both', async () => {
    const { anna, bo, journey } = await two(stig);
    const id = await addCard(anna, 'waits at the window');
    await openWords(anna, id);
    await openWords(bo, id);
    await shoot(bo, 'together-writing');
    await anna.keyboard.press('Control+Home');
    await Promise.all([anna.keyboard.type('She ', { delay: 30 }), bo.keyboard.type(' for the courier', { delay: 30 })]);
    const both = 'She waits at the window for the courier';
    for (const page of [anna, bo]) await eventually(() => wordsBeingWritten(page)).toBe(both);
    await Promise.all([anna.keyboard.type('quietly '), bo.keyboard.type(' again')]);
    const more = 'She quietly waits at the window for the courier again';
    for (const page of [anna, bo]) await eventually(() => wordsBeingWritten(page)).toBe(more);
    await Promise.all([anna.keyboard.press('Enter'), bo.keyboard.press('Enter')]);
    expect(await textOf(anna, journey, id)).toBe(more);
  });

  test('write on at the same words when the card comes to stand elsewhere, because another makes many above it', async () => {
    const { anna, bo, journey } = await two(stig);
    const id = await addCard(anna, 'unwraps the paper');
    await openWords(anna, id);
    await anna.keyboard.press('Control+Home');
    await anna.keyboard.type('Slowly ');
    await mapOn(bo).spot(id).waitFor();
    await mapOn(bo)
      .spot(await cardBefore(bo, id))
      .focus();
    const lines = Array.from({ length: 14 }, (_, n) => `Another way ${n + 1}`);
    await paste(bo, { 'text/plain': lines.join('\n') });
    // The first of them: what is far from the window is not drawn.
    await mapOn(anna).card('Another way 1').first().waitFor();
    await eventually(mapOn(anna).focused).toBe(id);
    await anna.keyboard.type('and ');
    await eventually(() => wordsBeingWritten(anna)).toBe('Slowly and unwraps the paper');
    await anna.keyboard.press('Enter');
    expect(await textOf(anna, journey, id)).toBe('Slowly and unwraps the paper');
  });

  test('lose nothing when one puts signs together from several keys, nor when both paste, and undo only their own', async () => {
    const { anna, bo, journey } = await two(stig);
    const id = await addCard(anna, 'reads the card');
    await openWords(anna, id);
    await openWords(bo, id);
    const keys = await bo.context().newCDPSession(bo);
    await keys.send('Input.imeSetComposition', { text: ' こん', selectionStart: 3, selectionEnd: 3 });
    await anna.keyboard.press('Control+Home');
    await anna.keyboard.type('She ');
    await mapOn(anna).spot(id).locator('textarea').press('End');
    await anna.waitForTimeout(800);
    await keys.send('Input.insertText', { text: ' こんにちは' });
    for (const page of [anna, bo])
      await eventually(() => wordsBeingWritten(page)).toBe('She reads the card こんにちは');
    await Promise.all([anna.keyboard.press('Control+Home'), bo.keyboard.press('Control+End')]);
    await Promise.all([anna.keyboard.insertText('Then '), bo.keyboard.insertText(' aloud')]);
    for (const page of [anna, bo])
      await eventually(() => wordsBeingWritten(page)).toBe('Then She reads the card こんにちは aloud');
    await Promise.all([anna.keyboard.press('Enter'), bo.keyboard.press('Enter')]);
    await saved(anna);
    await mapOn(anna).spot(id).focus();
    await anna.keyboard.press('Control+z');
    await eventually(() => textOf(anna, journey, id)).toBe('She reads the card こんにちは aloud');
  });

  test('see where the other is', async () => {
    const { anna, bo } = await two(stig);
    await addCard(anna, 'looks up');
    await bo.getByRole('button', { name: 'Follow Anna Lindqvist' }).waitFor();
    await bo.locator('[data-presence]').getByText(/^Anna/u).first().waitFor();
  });

  test('go on without a connection, and everything is there when it is back', async () => {
    const { anna, bo, journey } = await two(stig, mayLoseLine);
    const id = await addCard(anna, 'goes down to the cellar');
    await mapOn(bo).spot(id).waitFor();
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
    await cutLine(bo);
    await openWords(bo, id);
    await bo.keyboard.insertText(' with a lamp');
    await bo.keyboard.press('Enter');
    await bo.getByText(/No connection: 1 change saved here/u).waitFor();
    await shoot(bo, 'together-offline');
    await openWords(anna, id);
    await anna.keyboard.press('Control+Home');
    await anna.keyboard.type('One evening ');
    await anna.keyboard.press('Enter');
    await saved(anna);
    await bo.context().setOffline(false);
    await saved(bo);
    for (const page of [anna, bo]) await mapOn(page).card('One evening goes down to the cellar with a lamp').waitFor();
    expect(await textOf(bo, journey, id)).toBe('One evening goes down to the cellar with a lamp');
  });

  test('what cannot be kept is shown with its words, not lost', async () => {
    const { anna, bo } = await two(stig, mayLoseLine);
    const id = await addCard(anna, 'asks a friend');
    await mapOn(bo).spot(id).waitFor();
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
    await cutLine(bo);
    await openWords(bo, id);
    await bo.keyboard.insertText(' who knows roses');
    await bo.keyboard.press('Enter');
    await mapOn(anna).spot(id).focus();
    await anna.keyboard.press('Delete');
    await saved(anna);
    await bo.context().setOffline(false);
    await bo.getByRole('button', { name: /1 change could not be made/u }).click();
    const told = bo.getByRole('dialog');
    await told.getByText('asks a friend who knows roses').waitFor();
    await shoot(bo, 'together-refused');
    await told.getByRole('button', { name: 'Dismiss' }).click();
    await eventually(() => bo.getByText(/could not be made/u).count()).toBe(0);
    expect(await mapOn(bo).spot(id).count()).toBe(0);
  });

  test('what was not sent when the page was closed is sent by the next one', async () => {
    const { anna, bo, journey } = await two(stig, mayLoseLine);
    const id = await addCard(anna, 'rests');
    await mapOn(bo).spot(id).waitFor();
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
    await cutLine(bo);
    await openWords(bo, id);
    await bo.keyboard.insertText(' on the stairs');
    await bo.keyboard.press('Enter');
    await bo.getByText(/No connection: 1 change saved here/u).waitFor();
    const context = bo.context();
    await bo.close();
    await context.setOffline(false);
    const again = await context.newPage();
    stig.troubles.watch(again);
    await openMap(again, journey);
    for (const page of [anna, again])
      await eventually(() => mapOn(page).spot(id).getAttribute('aria-label')).toContain('rests on the stairs');
    expect(await textOf(anna, journey, id)).toBe('rests on the stairs');
  });

  test('wait for no more than 260 kB of scripts before a map is shown', async () => {
    const { request } = await stig.owner();
    const read = async (path: string): Promise<string> => (await request.get(path)).text();
    const scripts = await firstScripts(await read(`/journeys/${stig.journey}`), read);
    const sum = scripts.reduce((all, { kilobytes }) => all + kilobytes, 0);
    expect(scripts.length).toBeGreaterThan(4);
    expect(sum, JSON.stringify(scripts)).toBeLessThanOrEqual(260);
  });

  test('an edit among 5,000 cards draws anew the card that shows it, at both', async () => {
    const [anna, bo] = await Promise.all([stig.owner(), stig.member('Bo Berg', 'editor')]);
    const journey = await plantJourney(anna.context(), stig.workspace, { id: 'large', cards: 5000, phases: 10 });
    for (const page of [anna, bo]) await openNear(page, journey);
    const id = (await mapOn(anna).cards.nth(2).getAttribute('data-spot')) ?? '';
    await mapOn(anna).spot(id).click();
    for (const { key, own, atOther, cards } of mostDrawn) {
      await Promise.all([forgetRedraws(anna), forgetRedraws(bo)]);
      await anna.keyboard.press(key);
      if (atOther !== undefined) await eventually(async () => (await redrawsOn(bo)).cards).toContain(id);
      await Promise.all([saved(anna), untilStill(anna), untilStill(bo)]);
      const [here, there] = await Promise.all([redrawsOn(anna), redrawsOn(bo)]);
      expect(here.cards, `${key}, here`).toContain(id);
      for (const seen of [here, there]) expect(seen.cards.length, `${key}, cards`).toBeLessThanOrEqual(cards);
      expect(here.components, `${key}, here`).toBeLessThanOrEqual(own);
      expect(there.components, `${key}, at the other`).toBeLessThanOrEqual(atOther ?? others);
    }
  });
});

/** What one who only looks draws anew when somebody begins to write. */
const others = 130;

/** How many components a key draws anew at a time, at most: where it is pressed, and where what it did is seen. */
const mostDrawn: readonly { key: string; own: number; atOther?: number; cards: number }[] = [
  { key: 'h', own: 500, atOther: 150, cards: 1 },
  { key: 'Enter', own: 60, cards: 1 },
  { key: 'x', own: 500, atOther: 150, cards: 1 },
  { key: 'Escape', own: 60, cards: 1 },
  { key: 'Alt+ArrowDown', own: 500, atOther: 150, cards: 2 },
  { key: 'Control+z', own: 500, atOther: 150, cards: 2 },
];

/** Opens a journey that is too large to be read as a whole, and goes near its first cards. */
async function openNear(page: Page, journey: string): Promise<void> {
  await countRedraws(page);
  await goTo(page, `/journeys/${journey}`);
  await page.locator('[data-map]').focus();
  for (const key of ['2', '-']) await page.keyboard.press(key);
  await mapOn(page).cards.first().waitFor();
  // What the compass finds at first marks cards, too.
  await page.getByRole('button', { name: /Compass: [1-9]/u }).waitFor();
}

const wordsBeingWritten = (page: Page): Promise<string> => page.locator('[data-map] textarea').inputValue();

let nth = 0;

type Two = { readonly anna: Page; readonly bo: Page; readonly journey: string };

/** Two in front of a map that nobody has been at before. */
async function two(stig: Stig, prepare: (bo: Page) => Promise<void> = async () => {}): Promise<Two> {
  nth += 1;
  const [anna, bo] = await Promise.all([stig.owner(), stig.member(`Bo ${'abcdefgh'[nth]}`, 'editor')]);
  await prepare(bo);
  const journey = await plantSmall(anna.context(), stig.workspace, `together-${nth}`);
  await Promise.all([openMap(anna, journey), openMap(bo, journey)]);
  return { anna, bo, journey };
}

async function addCard(page: Page, words: string): Promise<string> {
  await mapOn(page).phases.nth(1).focus();
  await page.keyboard.press('n');
  await page.locator('[data-map] textarea').fill(words);
  await page.keyboard.press('Enter');
  await saved(page);
  return (await mapOn(page).card(words).getAttribute('data-spot')) ?? '';
}

async function openWords(page: Page, id: string): Promise<void> {
  await mapOn(page).spot(id).focus();
  await page.keyboard.press('Enter');
  await focusedOn(page.locator('[data-map] textarea'));
}

const cardBefore = (page: Page, id: string): Promise<string> =>
  mapOn(page).cards.evaluateAll((cards, here) => {
    const spots = cards.map((card) => card.getAttribute('data-spot') ?? '');
    return spots[spots.indexOf(here) - 1] ?? '';
  }, id);

const saved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor();

/** What the server has written down. */
async function textOf(page: Page, journey: string, id: string): Promise<string | undefined> {
  await saved(page);
  const file = (await (await page.request.get(`/api/v1/journeys/${journey}/file`)).json()) as Written;
  return file.interactions.find((one) => one.id === id)?.text;
}

type Written = { readonly interactions: readonly { readonly id: string; readonly text: string }[] };
