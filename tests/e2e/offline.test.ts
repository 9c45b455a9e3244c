import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cutLine, mayLoseLine } from '#tests/e2e/cut-line.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { plantSmall } from '#tests/e2e/planted-journey.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { typeInField } from '#tests/e2e/typing.ts';

const cards = 6;
const keysOnOne = 101;

describeInBrowser('Hours without a connection', {}, (stig) => {
  test('the open map goes on, and everything is there when it is back', async () => {
    const [anna, away] = [await stig.owner(), await traveller(stig, 'Bo Traveller')];
    const bo = away.page;
    const journey = await plantSmall(anna.context(), stig.workspace, 'hours');
    const map = await openMap(bo, journey);
    await openMap(anna, journey);
    await goOffline(stig, away);
    for (let n = 1; n <= cards; n += 1) {
      await map.phases.nth(1).focus();
      await bo.keyboard.press('n');
      await bo.locator('[data-map] textarea').fill(`thought ${n} on the train`);
      await bo.keyboard.press('Enter');
    }
    const marked = map.card(`thought ${cards} on the train`);
    await marked.focus();
    for (let n = 0; n < keysOnOne; n += 1) await bo.keyboard.press('h');
    await bo.getByText(/No connection: 1\d\d changes saved here/u).waitFor();
    await isShown(bo, 'hidden');
    await bo.clock.fastForward('04:00:00');
    await isShown(bo, 'visible');
    await shoot(bo, 'offline-hours');
    await anna.bringToFront();
    await mapOn(anna).cards.first().focus();
    await anna.keyboard.press('c');
    await bo.context().setOffline(false);
    await saved(bo);
    const written = await interactionsOf(journey, anna);
    for (let n = 1; n <= cards; n += 1)
      expect(written.filter(({ text }) => text === `thought ${n} on the train`)).toHaveLength(1);
    expect(written.find(({ text }) => text === `thought ${cards} on the train`)?.mark?.type).toBe('heart');
    await mapOn(anna).card(`thought ${cards} on the train`).waitFor();
    await cutLine(bo);
    await bo.getByRole('navigation').first().getByRole('link', { name: 'Research' }).click();
    await bo.getByText('This loads when the connection is back', { exact: false }).waitFor();
    await bo.context().setOffline(false);
    await bo.getByRole('heading', { name: 'Research', level: 1 }).waitFor();
  });

  test('what is refused says where it belonged, over a reload, and can be put away', async () => {
    const [anna, away] = [await stig.owner(), await traveller(stig, 'Bo Refused')];
    const bo = away.page;
    const journey = await plantSmall(anna.context(), stig.workspace, 'refused');
    const map = await openMap(bo, journey);
    await openMap(anna, journey);
    const card = map.cards.nth(4);
    const id = (await card.getAttribute('data-spot')) ?? '';
    await goOffline(stig, away);
    await card.focus();
    await bo.keyboard.press('Enter');
    await typeInField(bo, ' and waits');
    await bo.keyboard.press('Enter');
    await mapOn(anna).spot(id).focus();
    await anna.keyboard.press('Delete');
    await saved(anna);
    await bo.context().setOffline(false);
    await bo
      .getByRole('status')
      .filter({ hasText: /1 change could not be made/u })
      .waitFor();
    await bo.reload();
    await bo.getByRole('button', { name: /1 change could not be made/u }).click();
    const told = bo.getByRole('dialog');
    await told.getByText(/and waits$/u).waitFor();
    await told.getByText(/A change · “.+” · in .+/u).waitFor();
    await shoot(bo, 'offline-refused');
    await told.getByRole('button', { name: 'Dismiss' }).click();
    await eventually(() => bo.getByText(/could not be made/u).count()).toBe(0);
  });

  test('what a page had not sent when it was closed is sent by any that is still open, whatever it shows', async () => {
    const [anna, bo] = [await stig.owner(), await stig.member('Bo Closes', 'editor')];
    const context = bo.context();
    const sameMap = await context.newPage();
    const journey = await plantSmall(anna.context(), stig.workspace, 'closed');
    await openMap(anna, journey);
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
    await openMap(bo, journey);
    await openMap(sameMap, journey);
    await writeAndClose(bo, 'left in one page');
    // What is drawn of a page that nobody sees may wait until somebody looks.
    await sameMap.bringToFront();
    await sameMap.getByText(/No connection: \d changes? saved here/u).waitFor();
    await mapOn(sameMap).card('left in one page').waitFor();
    await context.setOffline(false);
    await saved(sameMap);
    await mapOn(anna).card('left in one page').waitFor();
    const elsewhere = await context.newPage();
    await goTo(elsewhere, '/journeys');
    await writeAndClose(sameMap, 'left in another');
    await context.setOffline(false);
    await mapOn(anna).card('left in another').waitFor();
  });

  test('what had not been sent when the browser was closed is not called saved until it is', async () => {
    const bo = await stig.member('Bo Reopens', 'editor');
    const context = bo.context();
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
    const journey = await plantSmall(bo.context(), stig.workspace, 'reopened');
    await openMap(bo, journey);
    await writeAndClose(bo, 'unsent when closed');
    const line = await holdCommands(context);
    const said = new Set<string>();
    await context.exposeFunction('hear', (words: string) => said.add(words));
    await context.addInitScript(hearWhatIsSaid);
    await context.setOffline(false);
    const again = await context.newPage();
    const map = await openMap(again, journey);
    await map.card('unsent when closed').waitFor();
    await eventually(line.isHolding).toBe(true);
    await again.getByText('Saving …', { exact: true }).waitFor();
    expect([...said]).not.toContain('Saved');
    expect((await interactionsOf(journey, again)).map(({ text }) => text)).not.toContain('unsent when closed');
    line.letGo();
    await saved(again);
    expect((await interactionsOf(journey, again)).map(({ text }) => text)).toContain('unsent when closed');
  });

  test('a screen that was not fetched says so in its place, comes with the line, and says when it is of a newer Stig', async () => {
    const bo = await stig.member('Bo Elsewhere', 'editor');
    await mayLoseLine(bo);
    stig.troubles.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|404|dynamically imported module/u);
    await bo.route('**/parts.json', (route) => route.abort());
    const journey = await plantSmall(bo.context(), stig.workspace, 'elsewhere');
    await openMap(bo, journey);
    await cutLine(bo);
    const places = bo.getByRole('navigation').first();
    await places.getByRole('link', { name: 'Settings' }).click();
    const missing = bo.getByRole('heading', { name: 'This page has not been loaded yet' });
    await missing.waitFor();
    await bo.getByRole('button', { name: 'Try again' }).press('Enter');
    await missing.waitFor();
    await shoot(bo, 'offline-screen-away');
    await bo.unroute('**/parts.json');
    await bo.context().setOffline(false);
    await bo.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await bo.route('**/parts.json', (route) => route.fulfill({ json: ['assets/of-another.js'] }));
    await bo.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    await places.getByRole('link', { name: 'Behaviour' }).click();
    await bo.getByRole('heading', { name: 'There is a new version of Stig' }).waitFor();
    await bo.unroute('**/assets/*.js');
    await bo.getByRole('button', { name: 'Reload' }).press('Enter');
    await bo.getByRole('heading', { name: 'Behaviour', level: 1 }).waitFor();
  });

  test('the compass whose words could not be fetched reads when they can be', async () => {
    const bo = await stig.member('Bo Compass', 'editor');
    stig.troubles.expect(/ERR_FAILED/u);
    let refused = 0;
    const words = /assets\/en-[^/]+\.js$/u;
    await bo.context().route(words, async (route) => {
      refused += 1;
      await route.abort();
    });
    await openMap(bo, stig.journey);
    await eventually(() => refused > 0).toBe(true);
    await bo.context().unroute(words);
    await bo.getByRole('button', { name: /^Compass: \d+$/u }).waitFor();
  });

  test('a browser that cannot keep what is done says so plainly', async () => {
    const away = await traveller(stig, 'Bo Full');
    const bo = away.page;
    await bo.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    stig.troubles.expect(/QuotaExceededError: full/u);
    const journey = await plantSmall(bo.context(), stig.workspace, 'full');
    const map = await openMap(bo, journey);
    await goOffline(stig, away);
    await map.cards.first().focus();
    await bo.keyboard.press('h');
    await bo.getByText(/cannot store your changes/u).waitFor();
    await shoot(bo, 'offline-full');
    await bo.context().setOffline(false);
    await saved(bo);
    await eventually(() => bo.getByText(/cannot store your changes/u).count()).toBe(0);
  });
});

/** Somebody whose clock can be put forward; the paths of all that their browser has fetched. */
type Traveller = { readonly page: Page; readonly fetched: ReadonlySet<string> };

async function traveller(stig: Stig, name: string): Promise<Traveller> {
  const page = await stig.member(name, 'editor');
  const fetched = new Set<string>();
  page.on('requestfinished', (request) => fetched.add(new URL(request.url()).pathname));
  await mayLoseLine(page);
  return { page, fetched };
}

/** Cuts the connection of a page that has had time to fetch all of its parts. */
async function goOffline(stig: Stig, { page, fetched }: Traveller): Promise<void> {
  const parts = (await (await page.request.get('/parts.json')).json()) as readonly string[];
  await page.clock.fastForward('00:00:12');
  await eventually(() => parts.filter((part) => !fetched.has(`/${part}`))).toEqual([]);
  stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
  await cutLine(page);
}

/** Writes a card without a line, and closes the page. */
async function writeAndClose(page: Page, words: string): Promise<void> {
  await page.context().setOffline(true);
  await page.getByText(/No connection/u).waitFor();
  await page.bringToFront();
  await mapOn(page).phases.nth(1).focus();
  await page.keyboard.press('n');
  await page.locator('[data-map] textarea').fill(words);
  await page.keyboard.press('Enter');
  await page.getByText(/No connection: \d changes? saved here/u).waitFor();
  await page.close();
}

declare global {
  /** Hears what stood on the page, however short. */
  var hear: (words: string) => Promise<void>;
}

/** Tells every word of saving that the page shows, from its first moment on. */
function hearWhatIsSaid(): void {
  const look = (): void => {
    for (const element of document.querySelectorAll('header *'))
      if (element.childElementCount === 0 && element.textContent === 'Saved') void hear('Saved');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Lets the pages of a browser hear everything and say everything but what they did, until it is let go. */
async function holdCommands(context: BrowserContext): Promise<{ letGo: () => void; isHolding: () => boolean }> {
  const held: (() => void)[] = [];
  let isFree = false;
  await context.routeWebSocket(/\/sync/u, (page) => {
    const server = page.connectToServer();
    page.onMessage((message) => {
      const isCommand = typeof message === 'string' && message.includes('"say":"command"');
      if (isCommand && !isFree) held.push(() => server.send(message));
      else server.send(message);
    });
  });
  return {
    isHolding: () => held.length > 0,
    letGo: () => {
      isFree = true;
      for (const send of held.splice(0)) send();
    },
  };
}

/** Tells the page that it is looked at, or not. */
const isShown = (page: Page, state: 'visible' | 'hidden'): Promise<void> =>
  page.evaluate((shown) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => shown });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

const saved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor();

type Written = { readonly text: string; readonly mark?: { readonly type: string } };

async function interactionsOf(journey: string, page: Page): Promise<readonly Written[]> {
  const file = await (await page.request.get(`/api/v1/journeys/${journey}/file`)).json();
  return (file as { interactions: readonly Written[] }).interactions;
}
