import type { Page } from 'playwright-core';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { mapPlaces } from '#tests/e2e/places/map-places.ts';
import { otherPlaces, shapePlaces } from '#tests/e2e/places/other-places.ts';
import { openPlace, type Screen, type Where } from '#tests/e2e/places/screen.ts';
import { handOverWords } from '#words/hand-over.ts';
import { mapWords } from '#words/map.ts';
import { peopleWords } from '#words/people.ts';

/** A screen on which one chooses somebody or something of the library. */
export type ChooserPlace = {
  readonly name: string;
  /** The files whose choosers are seen there, and how many choosers each has in its code. */
  readonly files: Readonly<Record<string, number>>;
  /** How many of them choose one, and how many choose several. */
  readonly one: number;
  readonly several?: number;
  /** The part of the screen they stand in, where others stand beside it. */
  readonly within?: string;
  readonly open: (page: Page, where: Where) => Promise<void>;
};

const byName = new Map([...mapPlaces, ...otherPlaces, ...shapePlaces].map((screen) => [screen.name, screen]));

function at(name: string): Screen['open'] {
  const screen = byName.get(name);
  if (!screen) throw new Error(`there is no screen ${name}`);
  return screen.open;
}

/** Everywhere that one chooses of the library: a chooser that is not here breaks a test of its own. */
export const chooserPlaces: readonly ChooserPlace[] = [
  {
    name: 'interaction, its team',
    files: { 'interaction-side.tsx': 3, 'owner-choices.tsx': 1 },
    one: 4,
    open: onPart('part-work'),
  },
  { name: 'interaction, its details', files: {}, one: 4, several: 1, open: onPart('part-details') },
  {
    name: 'transition',
    files: { 'transition-side.tsx': 1 },
    one: 5,
    open: onPart('part-work', 'map-transition'),
  },
  { name: 'backstage', files: { 'backstage-side.tsx': 1 }, one: 1, open: at('map-backstage') },
  { name: 'curve', files: { 'curve-side.tsx': 1 }, one: 1, open: openCurve },
  { name: 'rhythm', files: { 'owner-choices.tsx': 1 }, one: 3, open: at('rhythm') },
  {
    name: 'hold-review',
    files: { 'hold-review.tsx': 1, 'review-outcome.tsx': 1 },
    one: 1,
    several: 1,
    open: at('hold-review'),
  },
  { name: 'experiment', files: { 'experiment-editor.tsx': 1 }, one: 1, open: at('experiment') },
  { name: 'touchpoint', files: { 'touchpoint-panel.tsx': 2 }, one: 4, several: 2, open: at('touchpoint') },
  {
    name: 'new-interview',
    files: { 'new-interview.tsx': 1, 'participant-fields.tsx': 1 },
    one: 3,
    open: at('new-interview'),
  },
  { name: 'invite', files: { 'settings-invite.tsx': 1 }, one: 1, open: at('invite') },
  { name: 'help', files: { 'help-member.tsx': 1 }, one: 1, open: openHelp },
  { name: 'away', files: { 'away-dialog.tsx': 1 }, one: 1, open: openOwnAct('will-be-away') },
  { name: 'hand-over', files: { 'hand-over-fields.tsx': 1 }, one: 1, open: openOwnAct('hand-over') },
  { name: 'table', files: { 'library-cell.tsx': 1 }, one: 1, within: '[data-shape=table]', open: openTableCell },
];

function onPart(part: 'part-work' | 'part-details', screen = 'map-interaction'): Screen['open'] {
  return async (page, where) => {
    await at(screen)(page, where);
    await page.getByRole('tab', { name: mapWords[part][where.language] }).click();
  };
}

function openOwnAct(act: 'will-be-away' | 'hand-over'): Screen['open'] {
  return async (page, where) => {
    await at('today')(page, where);
    await page.getByRole('button', { name: handOverWords[act][where.language] }).click();
  };
}

async function openCurve(page: Page, { journey }: Where): Promise<void> {
  const file = await (await page.request.get(`/api/v1/journeys/${journey}/file`)).json();
  const { curves } = file as { curves: readonly { readonly id: string; readonly of?: string }[] };
  const curve = curves.find(({ of }) => of !== 'employees');
  await openPlace(page, '/journeys');
  await page.goto(`/journeys/${journey}?at=${curve?.id ?? ''}`);
  await page.locator('aside').waitFor();
}

async function openHelp(page: Page, { language }: Where): Promise<void> {
  await openPlace(page, '/journeys');
  await openPlace(page, '/settings');
  const [before = ''] = peopleWords['help-name'][language].split('{');
  await page
    .getByRole('button', { name: new RegExp(`^${before}`, 'u') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
}

async function openTableCell(page: Page, where: Where): Promise<void> {
  await openMap(page, where.journey);
  await at('table')(page, where);
  await page.locator('[data-shape=table] [data-cell=actor]').first().dblclick();
}
