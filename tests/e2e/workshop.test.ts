import type { BrowserContext, Locator, Page } from 'playwright-core';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { cutLine, mayLoseLine } from '#tests/e2e/cut-line.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { drawn, shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';

describeInBrowser('A workshop with six browsers', {}, (stig) => {
  test('from private notes to interactions and an opportunity on the map', async () => {
    const { anna, code } = await beginWorkshop(stig);
    const names = ['Bo', 'Cilla', 'Dag', 'Eva', 'Frej'] as const;
    const guests: Guest[] = [];
    for (const name of names) guests.push(await enter(stig, name, code));
    const [bo, cilla, dag, eva, frej] = guests as [Guest, Guest, Guest, Guest, Guest];
    await anna.getByText('6 people here').waitFor();
    await shoot(anna, 'workshop-gather');

    await anna.getByRole('button', { name: 'Start writing' }).click();
    await anna.getByRole('button', { name: '5 min' }).click();
    const secrets = ['waits on the stairs', 'rings and asks', 'looks for the card', 'tells the neighbour'];
    await Promise.all([bo, cilla, dag, eva].map((guest, at) => writeNote(guest.page, secrets[at] ?? '')));
    await loseLineAndReturn(stig, frej);
    for (const { page } of [bo, frej]) await page.getByRole('timer').waitFor();
    await anna.getByText('1 note', { exact: true }).nth(4).waitFor();
    await shoot(anna, 'workshop-write');
    await shoot(bo.page, 'workshop-write-phone');
    expectNothingLeaked(guests, secrets);

    await anna.getByRole('button', { name: 'Show all notes' }).click();
    for (const { page } of guests)
      for (const secret of [...secrets, 'goes home again']) await noteOn(page, secret).waitFor();
    const sizeOf = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
    expect(await anna.getByText('rings and asks', { exact: true }).first().evaluate(sizeOf)).toBeGreaterThanOrEqual(24);

    await anna.getByRole('button', { name: 'Start grouping' }).click();
    await putWith(cilla.page, 'rings and asks', 'waits on the stairs');
    await nameGroup(anna, 'Waiting for a sign');
    await bo.page.getByRole('heading', { name: 'Waiting for a sign' }).waitFor();
    await shoot(anna, 'workshop-group');

    await anna.getByRole('button', { name: 'Start voting' }).click();
    for (const { page } of guests) await giveDot(page, 'Waiting for a sign');
    await giveDot(dag.page, 'tells the neighbour');
    await anna.getByText('0 of 6 have used all their dots').waitFor();
    await bo.page.getByText('2 dots left').waitFor();
    await eventually(() => dotsSeen(bo).length).toBe(1);
    await eventually(() => dotsSeen(dag).length).toBe(2);
    await shoot(bo.page, 'workshop-vote-phone');

    await anna.getByRole('button', { name: 'Show the result' }).click();
    await anna.getByRole('img', { name: '5 dots' }).waitFor();
    const map = anna.locator('[data-map-beside]');
    await map.getByRole('img', { name: 'Make a home full of green' }).waitFor();
    const [heap, beside] = [await anna.locator('[data-heap]').first().boundingBox(), await map.boundingBox()];
    expect(beside?.x).toBeGreaterThan((heap?.x ?? Infinity) + (heap?.width ?? 0));
    expect(await violationsOn(anna)).toEqual([]);
    await takeToMap(anna, ['Waiting for a sign', 'looks for the card'], 'Interactions');
    await takeToMap(anna, ['tells the neighbour'], 'Opportunities');
    await shoot(anna, 'workshop-result');
    const taken = await takenOfJourney(stig, anna);
    expect(taken.map(({ text }) => text).toSorted()).toEqual([
      'Waiting for a sign',
      'looks for the card',
      'tells the neighbour',
    ]);

    await reachesNothingElse(stig, eva.page.context());
    await anna.getByRole('button', { name: 'Remove Eva' }).click();
    await eva.page.getByText('You are no longer in the workshop').waitFor();
  });

  test('is undone on the map in one step, and closes for its guests', async () => {
    const { anna, code } = await beginWorkshop(stig);
    const [gun, hans] = [await enter(stig, 'Gun', code), await enter(stig, 'Hans', code)];
    await anna.getByRole('button', { name: 'Start writing' }).click();
    await letGuestsAtMap(anna);
    const card = await findOnMap(gun.page);
    const seenByHans = await openMap(hans.page);
    await seenByHans.locator(`[data-place="${card}"]`).waitFor();
    expect(await seenByHans.getByRole('button', { name: /1 note/u }).count()).toBe(0);
    await gun.page.getByRole('button', { name: 'Workshop', exact: true }).click();
    await writeNote(gun.page, 'packs the car');
    await anna.getByText('3 notes', { exact: true }).waitFor();
    await anna.getByRole('button', { name: 'Show all notes' }).click();
    await readNoteOn(seenByHans, hans.page, card);
    for (const next of ['Start grouping', 'Start voting', 'Show the result'])
      await anna.getByRole('button', { name: next }).click();
    await noteOn(anna, 'stands before the gate').getByText('at “Reworded by a guest”').waitFor();
    await takeToMap(anna, ['stands before the gate'], 'Opportunities');
    const opportunity = async () =>
      (await takenOfJourney(stig, anna)).find(({ text }) => text === 'stands before the gate');
    await eventually(async () => (await opportunity())?.place).toEqual({ interaction: card });
    await takeToMap(anna, ['packs the car'], 'Interactions');
    await anna.getByRole('button', { name: 'Remove from map' }).click();
    await anna.getByRole('checkbox', { name: 'Choose packs the car' }).waitFor();
    await anna.getByRole('button', { name: 'More', exact: true }).click();
    // Who asks for the map in the moment in which the room closes is told that they are not in it.
    stig.troubles.expect(/401.*\/guest\/map$/u);
    await anna.getByRole('menuitem', { name: 'Close the workshop' }).click();
    await gun.page.getByText('You are no longer in the workshop').waitFor();
    await gun.page.getByRole('button', { name: 'Join with a code' }).click();
    stig.troubles.expect(/404/u);
    await typeIn(gun.page, 'Gun', code);
    await gun.page.getByText('No open workshop has this code').waitFor();
  });
});

async function letGuestsAtMap(anna: Page): Promise<void> {
  await anna.getByRole('button', { name: 'Permissions' }).click();
  await anna.getByRole('button', { name: /Guests’ access to the map/u }).click();
  await anna.getByRole('option', { name: 'Can add' }).click();
  for (const part of ['Quotes on the map, with consent', 'Opportunities and jobs on the map', 'Pictures on the map'])
    await anna.getByLabel(part).check();
  await anna.keyboard.press('Escape');
}

/** Opens the picture of the map, and gives the places on it. */
async function openMap(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'The map', exact: true }).click();
  await page.getByRole('img', { name: 'Make a home full of green' }).waitFor();
  return page.getByRole('group', { name: 'Places on the map' });
}

const panelOn = (page: Page): Locator => page.locator('section[data-side]');

/** A guest walks the picture of the map with the keys alone, writes a note at a card, rewords that, and reads the same from top to bottom; gives the card. */
async function findOnMap(page: Page): Promise<string> {
  const places = await openMap(page);
  const cloud = places.getByRole('button', { name: /interaction.*Strong negative feelings/iu }).first();
  await cloud.waitFor();
  await seesWhatIsAllowed(page, places);
  await places.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const chosen = places.locator('button:focus');
  expect(await chosen.getAttribute('data-kind')).toBe('interaction');
  const label = (await chosen.getAttribute('aria-label')) ?? '';
  expect(await places.locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  const panel = panelOn(page);
  await panel
    .getByText(label.split(',')[0] ?? '')
    .first()
    .waitFor();
  await panel.getByLabel('New note', { exact: true }).fill('stands before the gate');
  await page.keyboard.press('Enter');
  await noteOn(page, 'stands before the gate').waitFor();
  await shoot(page, 'workshop-guest-map');
  await isUsableEverywhere(page, panel);
  await panel.getByRole('button', { name: /^Edit: /u }).press('Enter');
  await panel.getByRole('textbox', { name: 'Edit' }).fill('Reworded by a guest');
  await page.keyboard.press('Escape');
  await panel.getByRole('textbox', { name: 'Edit' }).waitFor({ state: 'detached' });
  await panel.locator(':focus').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await places.getByRole('button', { name: /^Reworded by a guest.*1 note$/u }).waitFor();
  expect(await chosen.getAttribute('aria-label')).toContain('Reworded by a guest');
  const card = (await chosen.getAttribute('data-place')) ?? '';
  const before = (await cloud.boundingBox())?.width ?? 0;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await eventually(async () => ((await cloud.boundingBox())?.width ?? 0) > before * 1.3).toBe(true);
  await readAll(page);
  return card;
}

/** What adds the note is in sight at every size, and nothing is wrong on light, dark and forced colours. */
async function isUsableEverywhere(page: Page, panel: Locator): Promise<void> {
  const before = page.viewportSize() ?? { width: 1000, height: 700 };
  const adds = panel.getByLabel('New note', { exact: true }).locator('xpath=ancestor::form').getByRole('button').last();
  for (const [width, height] of [...guestSizes, [before.width, before.height]] as const) {
    await page.setViewportSize({ width, height });
    await eventually(() => isOnTop(adds), `what adds a note at ${width} by ${height}`).toBe(true);
  }
  for (const { forcedColors, colorScheme } of grounds) {
    await page.emulateMedia({ forcedColors, colorScheme });
    await drawn(page);
    await eventually(() => violationsOn(page), `${colorScheme}, colours forced: ${forcedColors}`).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
}

const guestSizes = [
  [1280, 800],
  [640, 400],
  [390, 800],
] as const;

const grounds = [
  { forcedColors: 'none', colorScheme: 'light' },
  { forcedColors: 'none', colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'dark' },
] as const;

/** Whether a hand that reaches for the middle of something meets it. */
const isOnTop = (something: Locator): Promise<boolean> =>
  something.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met !== null && element.contains(met);
  });

/** Quotes with consent, opportunities, and pictures that come. */
async function seesWhatIsAllowed(page: Page, places: Locator): Promise<void> {
  for (const name of [/^“/u, /, Opportunity/u, /, Job to be done/u])
    await places.getByRole('button', { name }).first().waitFor();
  const picture = page.locator('image[href^="/api/v1/guest/images/"]').first();
  const href = (await picture.getAttribute('href')) ?? '';
  const answer = await page.context().request.get(href);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, expect.stringMatching(/^image\//u)]);
}

/** The map from top to bottom: what lies in its lanes, and a note written at what lies between two cards. */
async function readAll(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Text' }).click();
  await page.getByRole('heading', { name: 'Living with bare windows' }).waitFor();
  await page.getByRole('heading', { name: 'Opportunities' }).waitFor();
  await page.getByRole('list', { name: 'Notes here' }).getByText('stands before the gate').waitFor();
  const between = page.locator('li[data-kind="transition"]').first();
  await between.getByRole('button', { name: /^Write a note about this/u }).click();
  await between.getByLabel('New note', { exact: true }).fill('counts the days');
  await page.keyboard.press('Enter');
  await noteOn(page, 'counts the days').waitFor();
  expect(await violationsOn(page, 'words')).toEqual([]);
}

/** Somebody else reads, once it is shown, what stands at a card. */
async function readNoteOn(places: Locator, page: Page, card: string): Promise<void> {
  const place = places.locator(`[data-place="${card}"]`);
  await places.getByRole('button', { name: /^Reworded by a guest.*1 note$/u }).waitFor();
  await place.focus();
  await page.keyboard.press('Enter');
  await panelOn(page).getByRole('list', { name: 'Notes here' }).getByText('stands before the gate').waitFor();
}

/** Somebody with a browser and no account, and all that has come to it over its socket. */
type Guest = { readonly page: Page; readonly name: string; readonly heard: string[] };

async function beginWorkshop(stig: Stig): Promise<{ anna: Page; code: string }> {
  const anna = await stig.owner({ width: 1280, height: 800 });
  await goTo(anna, `/journeys/${stig.journey}/workshops`);
  await anna.getByRole('button', { name: 'Start a workshop' }).click();
  await anna.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  const code = (await anna.locator('[data-code]').getAttribute('data-code')) ?? '';
  const squares = anna.getByRole('img', { name: 'QR code to join' }).locator('path');
  expect(await squares.getAttribute('d')).toBe(squaresOf(`${stig.url}/join?code=${code}`));
  return { anna, code };
}

const squaresOf = (text: string): string =>
  encode(text, { border: 2 })
    .data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');

async function enter(stig: Stig, name: string, code: string): Promise<Guest> {
  const page = await stig.visitor(name === 'Bo' ? { width: 390, height: 844 } : { width: 1000, height: 700 });
  if (name === 'Frej') await mayLoseLine(page);
  const heard: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  await goTo(page, name === 'Cilla' ? `/join?code=${code}` : '/join');
  if (name === 'Cilla') expect(await page.getByLabel('Code').inputValue()).toBe(code);
  if (name === 'Bo') await shoot(page, 'workshop-join-phone');
  await typeIn(page, name, code);
  await page.getByRole('heading', { level: 1 }).getByText('What does the customer do').waitFor();
  return { page, name, heard };
}

async function typeIn(page: Page, name: string, code: string): Promise<void> {
  await page.getByLabel('Code').fill(`${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase());
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

async function writeNote(page: Page, words: string): Promise<void> {
  await page.getByLabel('New note', { exact: true }).fill(words);
  await page.keyboard.press('Enter');
  await noteOn(page, words).waitFor();
}

/** Writes without a line, closes the page, and comes back: what was written is there and gets through. */
async function loseLineAndReturn(stig: Stig, guest: Guest): Promise<void> {
  stig.troubles.expect(/ERR_INTERNET_DISCONNECTED/u);
  const { page } = guest;
  const context = page.context();
  await cutLine(page);
  await writeNote(page, 'goes home again');
  await page.getByText('No connection: 1 change saved here').waitFor();
  await page.getByLabel('New note', { exact: true }).fill('half a thought');
  await context.setOffline(false);
  await page.reload();
  await noteOn(page, 'goes home again').waitFor();
  await page.getByText('Saved').waitFor();
  await eventually(() => page.getByLabel('New note', { exact: true }).inputValue()).toBe('half a thought');
}

/** What has come to each guest's browser has nothing of what the others wrote. */
function expectNothingLeaked(guests: readonly Guest[], secrets: readonly string[]): void {
  for (const [at, { name, heard }] of guests.entries()) {
    expect(heard.length, `${name} is connected`).toBeGreaterThan(3);
    const others = secrets.filter((_, index) => index !== at);
    expect(
      others.filter((secret) => heard.join('').includes(secret)),
      `what leaked to ${name}`,
    ).toEqual([]);
  }
}

const noteOn = (page: Page, words: string) => page.locator('[data-note]').filter({ hasText: words });

async function putWith(page: Page, words: string, other: string): Promise<void> {
  await noteOn(page, words)
    .getByRole('button', { name: /^Actions for/u })
    .click();
  await page.getByRole('menuitem', { name: other }).click();
}

async function nameGroup(page: Page, name: string): Promise<void> {
  await page.getByText('Name this group').click();
  await page.getByLabel('Name of the group').fill(name);
  await page.keyboard.press('Enter');
}

const giveDot = (page: Page, words: string): Promise<void> =>
  page.getByRole('button', { name: `Give a dot to ${words}` }).click();

/** The dots that have come to a browser with where they lie: only its own, before the result. */
function dotsSeen({ heard }: Guest): string[] {
  const messages = heard.map((text) => JSON.parse(text) as ServerMessage);
  const records = messages.flatMap((message) => {
    if (message.say === 'snapshot') return message.records;
    if (message.say !== 'steps') return [];
    return message.steps.flatMap(({ changes }) => changes.flatMap((one) => (one.did === 'added' ? [one.record] : [])));
  });
  const dots = records.filter(({ type, body }) => type === 'vote' && (body['note'] ?? body['cluster']) !== undefined);
  return [...new Set(dots.map(({ id }) => id))];
}

async function takeToMap(page: Page, words: readonly string[], as: string): Promise<void> {
  for (const one of words) await page.getByRole('checkbox', { name: `Choose ${one}`, exact: true }).check();
  await page.getByRole('button', { name: 'Add as' }).click();
  await page.getByRole('option', { name: as }).click();
  await page.getByRole('button', { name: `Put ${words.length} on the map` }).click();
  await eventually(() => page.getByText('On the map', { exact: true }).count()).toBeGreaterThan(0);
}

type Taken = {
  readonly text?: string;
  readonly place?: object;
  readonly from?: { readonly workshop: string; readonly notes?: readonly string[] };
};

/** Interactions and opportunities that came out of workshops, as the journey’s file has them. */
async function takenOfJourney(stig: Stig, page: Page): Promise<Taken[]> {
  const answer = await page.context().request.get(`/api/v1/journeys/${stig.journey}/file`);
  const file = (await answer.json()) as { interactions: Taken[]; opportunities: Taken[] };
  return [...file.interactions, ...file.opportunities].filter(({ from }) => from?.notes);
}

/** A guest's cookie opens nothing but their workshop. */
async function reachesNothingElse(stig: Stig, context: BrowserContext): Promise<void> {
  for (const path of [
    '/api/v1/me',
    `/api/v1/journeys/${stig.journey}/file`,
    `/api/v1/workspaces/${stig.workspace}/members`,
  ])
    expect([path, (await context.request.get(path)).status()]).toEqual([path, 401]);
}
