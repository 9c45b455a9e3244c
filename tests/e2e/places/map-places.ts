import { commentDoorWords } from '#words/comments-door.ts';
import type { Page } from 'playwright-core';
import { mapOn } from '#tests/e2e/map-on-page.ts';
import { paste } from '#tests/e2e/paste.ts';
import { anyOf, openMapPlace, openPlace, pressed, type Screen } from '#tests/e2e/places/screen.ts';
import { clipboardWords } from '#words/clipboard.ts';
import { mapWords } from '#words/map.ts';
import { outWords } from '#words/out.ts';
import { shareWords } from '#words/share.ts';
import { thingWords } from '#words/things.ts';
import { timeWords } from '#words/time.ts';
import { viewWords } from '#words/views.ts';
import type { Words } from '#words/languages.ts';

/** What opens over a map, and is the same whatever the map shows. */
const overlays: readonly Screen[] = [
  {
    name: 'map-keys',
    open: async (page, { journey }) => {
      await (await openMapPlace(page, journey)).phases.first().focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'map-card-menu',
    open: async (page, { journey }) => {
      const { cards } = await openMapPlace(page, journey);
      await cards.first().focus();
      await cards.first().getByRole('button').click();
      await page.getByRole('menu').waitFor();
    },
  },
  menuOf('phase'),
  {
    name: 'lane-menu',
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page
        .getByRole('button', { name: anyOf(viewWords['lane-actions'], language) })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  opened('lanes', viewWords.lanes),
  {
    name: 'palette',
    open: async (page, { journey }) => {
      await openMapPlace(page, journey);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'find',
    open: async (page, { journey }) => {
      await openMapPlace(page, journey);
      await page.keyboard.press('Control+f');
      await page.getByRole('search').waitFor();
    },
  },
  {
    name: 'paste-table',
    open: async (page, { journey, language }) => {
      await (await openMapPlace(page, journey)).phases.first().focus();
      await paste(page, { 'text/plain': 'Vår\tRinger på\t+\nVår\tGår hem\t-' });
      await page.getByRole('dialog', { name: clipboardWords['paste-columns'][language] }).waitFor();
    },
  },
  {
    name: 'new-episode',
    open: async (page, { journey, language }) => {
      const { cards, side } = await openMapPlace(page, journey);
      await cards.first().focus();
      await side.getByRole('tab', { name: mapWords['part-details'][language] }).click();
      await side.getByRole('button', { name: thingWords['episode-new'][language] }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  pressed('export', '/journeys/:journey', outWords.export),
  {
    name: 'share-made',
    open: async (page, at) => {
      await pressed('share', '/journeys/:journey', outWords.share).open(page, at);
      await page.getByRole('dialog').getByLabel(shareWords.link[at.language], { exact: true }).waitFor();
    },
  },
];

/** A map, what is selected on it, and all that opens over it. */
export const mapPlaces: readonly Screen[] = [
  { name: 'map', open: async (page, { journey }) => void (await openMapPlace(page, journey)) },
  ...(['phase', 'interaction', 'transition', 'point', 'quote', 'moment', 'experiment', 'backstage'] as const).map(
    selected,
  ),
  {
    name: 'map-writing',
    open: async (page, { journey }) => {
      await (await openMapPlace(page, journey)).cards.nth(1).focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-map] textarea').waitFor();
    },
  },
  {
    name: 'map-several',
    under: '[data-map]',
    open: async (page, { journey }) => {
      const { cards } = await openMapPlace(page, journey);
      await page.keyboard.press('Escape');
      await cards.nth(1).focus();
      await page.keyboard.press('Shift+ArrowDown');
      await page.locator('[data-map] [aria-selected=true]').nth(1).or(cards.nth(2)).first().waitFor();
    },
  },
  ...(['transition', 'point', 'quote', 'backstage'] as const).map(menuOf),
  ...overlays.map((screen) => ({ ...screen, isOnSmall: true })),
  opened('comments', commentDoorWords.comments),
  pressed('share', '/journeys/:journey', outWords.share),
  {
    name: 'present',
    open: async (page, { journey }) => {
      await openPlace(page, `/journeys/${journey}/present`);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'present-stop',
    open: async (page) => {
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'present-notes',
    open: async (page, { journey }) => {
      await openPlace(page, `/journeys/${journey}`);
      await page.goto(`/journeys/${journey}/present?notes=true`);
      await page.locator('main').first().waitFor();
    },
  },
  { name: 'time', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/time`) },
  { name: 'compared', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/compared`) },
];

/** What was changed on a map is gone back over: only after something has been changed. */
export const timePlaces: readonly Screen[] = [
  {
    name: 'time-then',
    open: async (page, { journey, language }) => {
      const map = await openMapPlace(page, journey);
      await map.cards.first().focus();
      await page.keyboard.press('c');
      await openPlace(page, `/journeys/${journey}/time`);
      await page.getByRole('button', { name: timeWords['name-version'][language] }).click();
      await page.getByLabel(timeWords['version-name'][language]).fill('Före jul');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Före jul' }).waitFor();
      await page.getByRole('navigation', { name: timeWords.versions[language] }).getByRole('button').last().click();
      await page.getByRole('button', { name: timeWords['go-back'][language] }).waitFor();
    },
  },
  {
    name: 'time-whole',
    open: async (page, { language }) => {
      await page.getByRole('button', { name: timeWords['look-whole'][language] }).click();
      await mapOn(page).cards.first().waitFor();
    },
  },
  {
    name: 'time-back',
    open: async (page, { language }) => {
      await page.getByRole('button', { name: timeWords['look-path'][language] }).click();
      await page.getByRole('button', { name: timeWords['go-back'][language] }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** A screen where one thing of a kind is selected on the map. */
function selected(type: string): Screen {
  return {
    name: `map-${type}`,
    under: '[data-map]',
    open: async (page, { journey }) => {
      const isThere =
        (await page.getByRole('dialog').count()) === 0 && new URL(page.url()).pathname === `/journeys/${journey}`;
      if (!isThere) await openMapPlace(page, journey);
      await select(page, type);
    },
  };
}

async function select(page: Page, type: string): Promise<void> {
  const spot = page.locator(`[data-map] [data-type=${type}]`).first();
  await spot.focus();
  await spot.scrollIntoViewIfNeeded();
  const id = await spot.getAttribute('data-spot');
  await page.waitForURL((url) => url.searchParams.get('at') === id);
}

function menuOf(type: string): Screen {
  return {
    name: `menu-${type}`,
    under: '[data-map]',
    open: async (page, { journey }) => {
      await openMapPlace(page, journey);
      await select(page, type);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
    },
  };
}

/** Something that a button of the map's bars opens, whose name begins with what it opens. */
function opened(name: string, title: Words): Screen {
  return {
    name,
    under: '[data-map]',
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page
        .getByRole('button', { name: new RegExp(`^${title[language]}`, 'u') })
        .first()
        .click();
      await page.getByRole('dialog', { name: title[language] }).waitFor();
    },
  };
}
