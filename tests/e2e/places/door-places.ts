import { openPlace, type Screen, type Where } from '#tests/e2e/places/screen.ts';
import { post } from '#tests/e2e/stig.ts';
import { shareWords } from '#words/share.ts';

/** What those see who are not signed in. */
export const doorPlaces: readonly Screen[] = [
  { name: 'sign-in', isDoor: true, open: (page) => openPlace(page, '/') },
  { name: 'claim', isDoor: true, open: (page) => openPlace(page, '/claim/a-link') },
  { name: 'join', isDoor: true, open: (page) => openPlace(page, '/join') },
  {
    name: 'shared-map',
    isDoor: true,
    open: async (page, at) => {
      await page.goto(await linkTo(at));
      await page.getByRole('img').first().waitFor();
    },
  },
  {
    name: 'shared-reading',
    isDoor: true,
    open: async (page, { language }) => {
      await page.getByRole('radio', { name: shareWords.reading[language] }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'shared-password',
    isDoor: true,
    open: async (page, at) => {
      await page.goto(await linkTo(at, { password: 'blueberry milk' }));
      await page.getByLabel(shareWords.password[at.language]).waitFor();
    },
  },
  {
    name: 'shared-unknown',
    isDoor: true,
    open: async (page, { language }) => {
      await page.goto('/s/a-link-that-nobody-made');
      await page.getByText(shareWords.unknown[language]).waitFor();
    },
  },
];

async function linkTo({ inside, journey }: Where, more: { readonly password?: string } = {}): Promise<string> {
  const wanted = { parts: ['quotes', 'owners', 'backstage', 'changes', 'notes'], frames: [], isPinned: false, ...more };
  const { url } = await post<{ url: string }>(inside.context(), `/api/v1/journeys/${journey}/shares`, wanted);
  return new URL(url).pathname;
}
