import type { Page } from 'playwright-core';
import { mapOn } from '#tests/e2e/map-on-page.ts';
import { openMapPlace, openPlace, pressed, type Screen, type Where } from '#tests/e2e/places/screen.ts';
import { post } from '#tests/e2e/stig.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { guideWords } from '#words/guide.ts';
import { mapWords } from '#words/map.ts';
import { outlineWords } from '#words/outline.ts';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { practiceWords } from '#words/practice.ts';
import { researchWords } from '#words/research.ts';
import { viewWords } from '#words/views.ts';

/** Everything that is neither a map nor a workshop. */
export const otherPlaces: readonly Screen[] = [
  { name: 'today', open: (page) => openPlace(page, '/') },
  { name: 'journeys', open: (page) => openPlace(page, '/journeys') },
  pressed('new-journey', '/journeys', mapWords['new-journey']),
  { name: 'empty-map', open: openEmptyMap },
  { name: 'nowhere', open: (page) => openPlace(page, '/nowhere') },
  { name: 'tips', open: (page) => openPlace(page, '/guide/interviews') },
  { name: 'you', under: 'main', open: openYou },
  { name: 'journey-research', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/research`) },
  { name: 'journey-change', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/change`) },
  { name: 'experiment', under: 'main', open: openExperiment },
  pressed('prototype', '/journeys/:journey/change', practiceWords['new-prototype']),
  pressed('measure', '/journeys/:journey/change', practiceWords['new-measure']),
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
  { name: 'touchpoint', open: (page) => openPlace(page, '/journeys/touchpoints?touchpoint=green-tp-guide') },
  { name: 'research', open: (page) => openPlace(page, '/research') },
  pressed('new-interview', '/research', researchWords['new-interview']),
  { name: 'reading-room', open: openReadingRoom },
  {
    name: 'reading-room-mark',
    under: 'main',
    open: async (page) => {
      await page.locator('[data-label]').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'change', open: (page) => openPlace(page, '/change') },
  { name: 'behaviour', open: (page) => openPlace(page, '/behaviour') },
  pressed('import-events', '/behaviour', behaviourWords['import-events']),
  { name: 'settings', open: (page) => openPlace(page, '/settings') },
  pressed('invite', '/settings', peopleWords.invite),
  pressed('change-password', '/settings', accountWords['change-password']),
  { name: 'security', open: (page) => openPlace(page, '/settings/security') },
];

/** What leaves the map in another shape, nearer, or with more on it: who comes to the map after these finds it so. */
export const shapePlaces: readonly Screen[] = [
  ...(['wall', 'card'] as const).map((zoom): Screen => ({
    name: `map-${zoom}`,
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page.getByRole('radio', { name: mapWords[`zoom-${zoom}`][language], exact: true }).click();
    },
  })),
  {
    name: 'every-lane',
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page.getByRole('radio', { name: mapWords['zoom-phase'][language], exact: true }).click();
      await page.getByRole('button', { name: new RegExp(`^${viewWords.lanes[language]}: `, 'u') }).press('Enter');
      await page
        .getByRole('button', { name: new RegExp(`${viewWords['view-of-map'][language]}$`, 'u') })
        .press('Enter');
      await page.getByRole('option', { name: viewWords['view-everything'][language] }).press('Enter');
      await page.keyboard.press('Escape');
      await page.locator('[data-type=opportunity]').first().waitFor();
    },
  },
  {
    name: 'guide',
    under: '[data-map]',
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page.getByRole('button', { name: mapWords['the-steps'][language] }).click();
      await page.getByRole('complementary', { name: guideWords.guide[language] }).waitFor();
    },
  },
  ...(['outline', 'table'] as const).map((shape): Screen => ({
    name: shape,
    open: async (page, { journey, language }) => {
      await openMapPlace(page, journey);
      await page.getByRole('radio', { name: outlineWords[`shape-${shape}`][language] }).click();
      await page.locator(`[data-shape=${shape}] [data-spot]`).first().waitFor();
    },
  })),
];

async function openEmptyMap(page: Page, { workspace, language }: Where): Promise<void> {
  const path = `/api/v1/workspaces/${workspace}/journeys`;
  const { id } = await post<{ id: string }>(page.context(), path, { name: 'Grönt', language });
  await openPlace(page, `/journeys/${id}`);
  await page.getByText(mapWords['no-phases'][language]).waitFor();
}

async function openYou(page: Page): Promise<void> {
  await openPlace(page, '/journeys');
  await page.getByRole('navigation').first().getByRole('button').last().click();
  await page.getByRole('menu').waitFor();
}

async function openExperiment(page: Page, { journey }: Where): Promise<void> {
  await openPlace(page, `/journeys/${journey}/change`);
  await page.locator('article a[href*="experiment="]').first().click();
  await page.getByRole('dialog').waitFor();
}

/** The example's events are read in after the claim; the screen is waited for until they are there. */
async function openJourneyBehaviour(page: Page, { journey }: Where): Promise<void> {
  await openPlace(page, `/journeys/${journey}/behaviour`);
  await page.locator('table').first().waitFor();
}

async function openReadingRoom(page: Page, { journey }: Where): Promise<void> {
  await openMapPlace(page, journey);
  const { points, side } = mapOn(page);
  await points.nth(1).focus();
  await side.locator('blockquote').getByRole('link').first().click();
  await page.locator('mark').first().waitFor();
}
