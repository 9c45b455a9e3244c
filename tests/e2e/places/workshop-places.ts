import type { Page } from 'playwright-core';
import type { Language } from '#tests/e2e/browser.ts';
import { openPlace, pressed, type Screen } from '#tests/e2e/places/screen.ts';
import { workshopWords } from '#words/workshop.ts';

/** A workshop from its list to its result, as whoever leads it and as a guest see it; each begins where the one before it ended. */
export const workshopPlaces: readonly Screen[] = [
  { name: 'workshops', open: (page, { journey }) => openPlace(page, `/journeys/${journey}/workshops`) },
  pressed('new-workshop', '/journeys/:journey/workshops', workshopWords['begin-workshop']),
  {
    name: 'workshop',
    open: async (page, { language }) => {
      await page.getByRole('dialog').getByRole('button', { name: workshopWords.begin[language], exact: true }).click();
      await page.locator('[data-code]').waitFor();
    },
  },
  {
    name: 'guest-gather',
    isDoor: true,
    open: async (page, { inside, language }) => {
      await openPlace(page, '/join');
      await page.getByLabel(workshopWords.code[language]).fill((await codeOn(inside)) ?? '');
      await page.getByLabel(workshopWords['your-name'][language]).fill('Åsa');
      await page.getByRole('button', { name: workshopWords.join[language] }).click();
      await page.getByText(workshopWords['gather-guest'][language]).waitFor();
    },
  },
  step('workshop-rights', (page, language) => press(page, workshopWords['guests-may'][language])),
  {
    name: 'workshop-write',
    open: async (page, { language }) => {
      await page.keyboard.press('Escape');
      await press(page, workshopWords['to-write'][language]);
      await press(page, '5 min');
      await write(page, language, 'Ställer krukan i fönstret');
    },
  },
  {
    name: 'guest-write',
    isDoor: true,
    open: async (page, { language }) => {
      await write(page, language, 'Ringer till mormor');
      await write(page, language, 'Vattnar');
    },
  },
  step('workshop-reveal', (page, language) => press(page, workshopWords['to-reveal'][language])),
  step('workshop-group', (page, language) => press(page, workshopWords['to-group'][language])),
  step('workshop-note', async (page) => {
    await page.locator('[data-note]').first().getByRole('button').last().click();
    await page.getByRole('menu').waitFor();
  }),
  step('workshop-vote', async (page, language) => {
    await page.keyboard.press('Escape');
    await press(page, workshopWords['to-vote'][language]);
  }),
  {
    name: 'guest-vote',
    isDoor: true,
    open: async (page, { language }) => void (await page.getByText(workshopWords['votes-hidden'][language]).waitFor()),
  },
  step('workshop-result', (page, language) => press(page, workshopWords['to-result'][language])),
  step('workshop-more', async (page, language) => {
    await press(page, workshopWords.more[language]);
    await page.getByRole('menu').waitFor();
  }),
];

const codeOn = (page: Page): Promise<string | null> => page.locator('[data-code]').getAttribute('data-code');

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

function step(name: string, go: (page: Page, language: Language) => Promise<void>): Screen {
  return { name, open: (page, { language }) => go(page, language) };
}

async function write(page: Page, language: Language, words: string): Promise<void> {
  await page.getByLabel(workshopWords['own-note'][language], { exact: true }).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('[data-note]').filter({ hasText: words }).waitFor();
}
