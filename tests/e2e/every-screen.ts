import type { Page } from 'playwright-core';
import type { Language, Setting } from '#tests/e2e/browser.ts';
import { goTo } from '#tests/e2e/go-to.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import type { Stig } from '#tests/e2e/stig.ts';
import { behaviourWords } from '#web/text/behaviour.ts';
import { guideWords } from '#web/text/guide.ts';
import { mapWords } from '#web/text/map.ts';
import { outlineWords } from '#web/text/outline.ts';
import { outWords } from '#web/text/out.ts';
import { peopleWords } from '#web/text/people.ts';
import { practiceWords } from '#web/text/practice.ts';
import { researchWords } from '#web/text/research.ts';
import { workshopWords } from '#web/text/workshop.ts';
import type { Words } from '#web/text/words.ts';

type Where = { readonly journey: string; readonly language: Language };

/** One screen of the product and the way to it. */
type Screen = {
  readonly name: string;
  /** Whether it is in front of the door, seen by those who are not signed in. */
  readonly isDoor?: boolean;
  readonly open: (page: Page, at: Where) => Promise<void>;
};

/** Every screen, with everything that opens over one. */
const everyScreen: readonly Screen[] = [
  { name: 'sign-in', isDoor: true, open: (page) => openPlace(page, '/') },
  { name: 'claim', isDoor: true, open: (page) => openPlace(page, '/claim/a-link') },
  { name: 'join', isDoor: true, open: (page) => openPlace(page, '/join') },
  { name: 'today', open: openToday },
  { name: 'journeys', open: (page) => openPlace(page, '/journeys') },
  pressed('new-journey', '/journeys', mapWords['new-journey']),
  { name: 'map', open: async (page, { journey }) => void (await openMap(page, journey)) },
  ...(['phase', 'interaction', 'transition', 'point', 'quote', 'moment', 'experiment', 'backstage'] as const).map(
    selected,
  ),
  {
    name: 'map-keys',
    open: async (page, { journey }) => {
      await (await openMap(page, journey)).phases.first().focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'map-card-menu',
    open: async (page, { journey }) => {
      const { cards } = await openMap(page, journey);
      await cards.first().focus();
      await cards.first().getByRole('button').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'palette',
    open: async (page, { journey }) => {
      await openMap(page, journey);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'find',
    open: async (page, { journey }) => {
      await openMap(page, journey);
      await page.keyboard.press('Control+f');
      await page.getByRole('search').waitFor();
    },
  },
  { name: 'tips', open: (page) => openPlace(page, '/guide/interviews') },
  { name: 'you', open: openYou },
  pressed('export', '/journeys/:journey', outWords.export),
  {
    name: 'present',
    open: async (page, { journey }) => {
      await openPlace(page, `/journeys/${journey}/present`);
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'workshops', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/workshops`) },
  pressed('new-workshop', '/journeys/:journey/workshops', workshopWords['begin-workshop']),
  { name: 'workshop', open: openWorkshop },
  { name: 'journey-research', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/research`) },
  { name: 'journey-change', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/change`) },
  { name: 'experiment', open: openExperiment },
  { name: 'journey-behaviour', open: openJourneyBehaviour },
  { name: 'rhythm', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/rhythm`) },
  {
    name: 'hold-review',
    open: async (page, { journey, language }) => {
      await openPlace(page, `/journeys/${journey}/rhythm`);
      await page.getByRole('button', { name: practiceWords['hold-review'][language] }).click();
      await page.waitForURL(/hold=true/u);
    },
  },
  { name: 'time', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/time`) },
  { name: 'touchpoint', open: (page) => openPlace(page, '/journeys/touchpoints?touchpoint=green-tp-guide') },
  { name: 'compared', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/compared`) },
  { name: 'research', open: (page) => openPlace(page, '/research') },
  pressed('new-interview', '/research', researchWords['new-interview']),
  { name: 'reading-room', open: openReadingRoom },
  {
    name: 'reading-room-mark',
    open: async (page, where) => {
      await openReadingRoom(page, where);
      await page.locator('[data-label]').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'change', open: (page) => openPlace(page, '/change') },
  { name: 'behaviour', open: (page) => openPlace(page, '/behaviour') },
  pressed('import-events', '/behaviour', behaviourWords['import-events']),
  { name: 'settings', open: (page) => openPlace(page, '/settings') },
  pressed('invite', '/settings', peopleWords.invite),
  // Last: who leaves the map in another shape, or the guide open, finds it so the next time.
  {
    name: 'guide',
    open: async (page, { journey, language }) => {
      await openMap(page, journey);
      await page.getByRole('button', { name: mapWords['the-steps'][language] }).click();
      await page.getByRole('complementary', { name: guideWords.guide[language] }).waitFor();
    },
  },
  ...(['outline', 'table'] as const).map((shape): Screen => ({
    name: shape,
    open: async (page, { journey, language }) => {
      await openMap(page, journey);
      await page.getByRole('radio', { name: outlineWords[`shape-${shape}`][language] }).click();
      await page.locator(`[data-shape=${shape}] [data-spot]`).first().waitFor();
    },
  })),
];

type Seen = { readonly page: Page; readonly name: string };

/** Goes to every screen and looks; gives what was seen to be wrong, and which screens could not be come to. */
export async function walkScreens(
  stig: Stig,
  setting: Setting & { readonly language: Language },
  look: (seen: Seen) => Promise<readonly string[]>,
): Promise<string[]> {
  const [inside, outside] = [await stig.owner(setting), await stig.visitor(setting)];
  const wrong: string[] = [];
  for (const { name, isDoor, open } of everyScreen) {
    const page = isDoor ? outside : inside;
    try {
      await open(page, { journey: stig.journey, language: setting.language });
      wrong.push(...(await look({ page, name })).map((one) => `${name}: ${one}`));
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return wrong;
}

/** A screen where one thing of a kind is selected on the map. */
function selected(type: string): Screen {
  return {
    name: `map-${type}`,
    open: async (page, { journey }) => {
      const isThere =
        (await page.getByRole('dialog').count()) === 0 && new URL(page.url()).pathname === `/journeys/${journey}`;
      if (!isThere) await openMap(page, journey);
      const spot = page.locator(`[data-map] [data-type=${type}]`).first();
      await spot.focus();
      await spot.scrollIntoViewIfNeeded();
      const id = await spot.getAttribute('data-spot');
      await page.waitForURL((url) => url.searchParams.get('at') === id);
    },
  };
}

/** A screen that a button opens over another. */
function pressed(name: string, path: string, button: Words): Screen {
  return {
    name,
    open: async (page, { journey, language }) => {
      await openPlace(page, path.replace(':journey', journey));
      await page.getByRole('button', { name: button[language], exact: true }).first().click();
      await page.getByRole('dialog').or(page.getByRole('menu')).first().waitFor();
    },
  };
}

async function openPlace(page: Page, path: string): Promise<void> {
  await goTo(page, path);
  await settle(page);
}

/** Waits until everything that was on its way has come. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role=status][class*=waiting]') === null);
}

/** What a row is about is looked up in its journey, which comes a moment later. */
async function openToday(page: Page): Promise<void> {
  await openPlace(page, '/');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main li *')].every(({ textContent }) => textContent !== '…'),
  );
}

async function openYou(page: Page): Promise<void> {
  await openPlace(page, '/journeys');
  await page.getByRole('navigation').first().getByRole('button').last().click();
  await page.getByRole('menu').waitFor();
}

async function openWorkshop(page: Page, { journey, language }: Where): Promise<void> {
  await openPlace(page, `/journeys/${journey}/workshops`);
  await page.getByRole('button', { name: workshopWords['begin-workshop'][language], exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: workshopWords.begin[language], exact: true }).click();
  await page.locator('[data-code]').waitFor();
}

async function openExperiment(page: Page, { journey }: Where): Promise<void> {
  await openPlace(page, `/journeys/${journey}/change`);
  await page.locator('article a[href*="experiment="]').first().click();
  await page.getByRole('dialog').waitFor();
}

/** The example's events are read in after the claim; the screen is waited for until they are there. */
async function openJourneyBehaviour(page: Page, { journey }: Where): Promise<void> {
  await openPlace(page, `/journeys/${journey}/behaviour`);
  await page.locator('table').first().waitFor({ timeout: 30_000 });
}

async function openReadingRoom(page: Page, { journey }: Where): Promise<void> {
  await openMap(page, journey);
  const { points, side } = mapOn(page);
  await points.nth(1).focus();
  await side.locator('blockquote').getByRole('link').first().click();
  await page.locator('mark').first().waitFor();
}
