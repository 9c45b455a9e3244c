import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawThrough } from '#tests/e2e/draw-through.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn } from '#tests/e2e/map-on-page.ts';
import { shootIfAsked } from '#tests/e2e/screens.ts';
import { anna } from '#tests/e2e/claimed-folder.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

const mostActions = 70;
/** What the names of the lanes and the heads of the phases take of the map. Units: px. */
const [names, heads] = [130, 110];

const phases = ['Something leaks at home', 'Finds somebody to mend it', 'Lives with it dry again'];
const cards = [
  [
    { words: 'Hears the drip at night', mark: 'c' },
    { words: 'Puts a bucket under the sink' },
    { words: 'Asks the neighbour who mended hers' },
  ],
  [
    { words: 'Rings three plumbers' },
    { words: 'Waits a whole day at home', mark: 'c' },
    { words: 'Sees the pipe being mended', mark: 'h' },
  ],
  [{ words: 'Sleeps without listening' }, { words: 'Tells the neighbour' }],
];
const said = [
  'I lay awake and counted the drops.',
  'Nobody could say when they would come.',
  'When it was dry I could have hugged him.',
];

describeInBrowser('A newcomer’s first map', { isClaimed: false }, (stig) => {
  test('is made from an empty workspace in few actions: phases, cards, marks, a path, quotes, an owner, a link', async () => {
    const page = await stig.visitor({ width: 1440, height: 900, isFirstLook: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await comeIn(page, stig.claimLink);
    const hand = handOn(page);
    await beginJourney(page, hand);
    await addCards(page, hand);
    await drawPath(page, hand);
    await hear(page, hand);
    await linkQuotes(page, hand);
    await setOwner(page, hand);
    await hand.click(page.getByRole('button', { name: 'Share', exact: true }));
    await page.getByRole('dialog').getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/s\/[\w-]{20,}$/u);
    expect(hand.actions()).toBeLessThanOrEqual(mostActions);

    const reader = await stig.visitor({ width: 1440, height: 900, isFirstLook: true });
    await reader.goto(link);
    for (const name of phases) await reader.getByText(name).first().waitFor();
  });
});

type Hand = {
  readonly click: (thing: Locator) => Promise<void>;
  /** Chooses words with the mouse held down over them. */
  readonly drag: (words: Locator) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** One line through places in the window. */
  readonly stroke: (through: readonly (readonly number[])[]) => Promise<void>;
  readonly actions: () => number;
};

/** A person's hands, each thing that they do counted: a press of the mouse, a key or a chord, some words. */
function handOn(page: Page): Hand {
  let actions = 0;
  const count = async (act: Promise<void>, times = 1) => {
    actions += times;
    await act;
  };
  return {
    click: (thing) => count(thing.click()),
    drag: (words) => count(dragOver(page, words)),
    press: (key) => count(page.keyboard.press(key)),
    type: (words) => count(page.keyboard.type(words)),
    stroke: (through) => count(drawThrough(page, through)),
    actions: () => actions,
  };
}

async function dragOver(page: Page, words: Locator): Promise<void> {
  const box = await words.boundingBox();
  if (!box) throw new Error('the words are not shown');
  const middle = box.y + box.height / 2;
  await drawThrough(page, [
    [box.x + 1, middle],
    [box.x + box.width - 2, middle],
  ]);
}

/** Becomes the owner of an empty workspace; what comes before the first map is not counted. */
async function comeIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(anna.name);
  await page.getByLabel('E-mail').fill(anna.email);
  await page.getByLabel('Password').fill(anna.password);
  await page.getByRole('checkbox').uncheck({ force: true });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('heading', { name: 'No journeys yet' }).waitFor();
}

async function beginJourney(page: Page, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('button', { name: 'New journey' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name, in the customer’s perspective').and(page.locator(':focus')).waitFor();
  await hand.type('Have it mended');
  for (const [n, name] of phases.entries()) {
    await hand.click(dialog.getByRole('textbox', { name: /^A phase/u }).nth(n));
    await hand.type(name);
  }
  await hand.click(dialog.getByRole('button', { name: 'Create', exact: true }));
  await eventually(() => mapOn(page).phases.count()).toBe(phases.length);
  await shootIfAsked(page, 'first-walk-1-phases');
}

async function addCards(page: Page, hand: Hand): Promise<void> {
  const map = mapOn(page);
  await hand.click(page.getByRole('button', { name: 'New interaction', exact: true }));
  for (const [n, here] of cards.entries()) {
    if (n > 0) await hand.click(page.getByRole('button', { name: `New interaction in ${phases[n]}` }));
    for (const [k, { words, mark }] of here.entries()) {
      if (k > 0) await hand.press('n');
      await page.locator('[data-map] textarea').waitFor();
      await hand.type(words);
      await hand.press('Enter');
      await map.card(words).and(page.locator(':focus')).waitFor();
      if (mark) await hand.press(mark);
    }
  }
  expect(await map.cards.count()).toBe(8);
  expect(await map.cards.getByRole('img', { name: /heart|thundercloud/iu }).count()).toBe(3);
  await shootIfAsked(page, 'first-walk-2-cards');
}

/** Three points where it rises and falls, in what is seen of the path's lane: a click for the first, two for each more. */
/** One stroke over what of the path's lane is in sight. */
async function drawPath(page: Page, hand: Hand): Promise<void> {
  await page.getByText('Drag to draw how the experience rises and falls').scrollIntoViewIfNeeded();
  const [map, box] = [
    await page.locator('[data-map]').boundingBox(),
    await page.locator('[data-draw-here]').boundingBox(),
  ];
  if (!map || !box) throw new Error('there is nowhere to draw');
  const [left, right] = [map.x + names, map.x + map.width];
  const [top, bottom] = [Math.max(box.y, map.y + heads), Math.min(box.y + box.height, map.y + map.height)];
  await hand.stroke(
    [
      [0.15, 0.5],
      [0.4, 0.75],
      [0.6, 0.7],
      [0.85, 0.3],
    ].map(([across = 0, down = 0]) => [left + (right - left) * across, top + (bottom - top) * down]),
  );
  await eventually(() => mapOn(page).points.count()).toBeGreaterThan(2);
  await hand.press('Escape');
  expect(await page.locator('[data-draw-here]').count()).toBe(0);
  await shootIfAsked(page, 'first-walk-3-path');
}

/** Brings what somebody said, and marks three places in it. */
async function hear(page: Page, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('link', { name: 'Research', exact: true }).first());
  await hand.click(page.getByRole('button', { name: 'New interview' }).first());
  const dialog = page.getByRole('dialog');
  await hand.click(dialog.getByText('analysed', { exact: true }));
  await hand.click(dialog.getByText('quoted on the map', { exact: true }));
  await hand.click(dialog.getByLabel('Or paste the text'));
  await hand.type(said.map((words) => `Eva: ${words}\n\n`).join('Interviewer: And then?\n\n'));
  await hand.click(dialog.getByRole('button', { name: 'Create', exact: true }));
  await page.getByRole('group', { name: 'Transcript' }).waitFor();
  await shootIfAsked(page, 'first-walk-4-transcript');
  for (const [n, words] of said.entries()) {
    await hand.drag(page.getByText(words));
    await page.getByRole('dialog').waitFor();
    await hand.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => page.locator('[data-label]').count()).toBeGreaterThan(n);
  }
}

async function linkQuotes(page: Page, hand: Hand): Promise<void> {
  await hand.click(page.getByRole('link', { name: 'Journeys', exact: true }));
  await hand.click(page.getByRole('link', { name: /Have it mended/u }).first());
  const map = mapOn(page);
  await hand.click(map.card('Waits a whole day at home'));
  await hand.click(map.side.getByRole('button', { name: 'Link a quote' }));
  for (const words of said) await hand.click(map.side.getByRole('button', { name: words }));
  await eventually(() => map.side.locator('blockquote').count()).toBe(3);
}

async function setOwner(page: Page, hand: Hand): Promise<void> {
  const owner = mapOn(page).side.getByRole('combobox', { name: 'Responsible for the experience' });
  await hand.click(owner);
  await hand.type('Rut Ek');
  await hand.press('Enter');
  await eventually(() => owner.inputValue()).toBe('Rut Ek');
  await page.getByText('Saved', { exact: true }).waitFor();
}
