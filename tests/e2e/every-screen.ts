import type { Page } from 'playwright-core';
import type { Language, Setting } from '#tests/e2e/browser.ts';
import { doorPlaces } from '#tests/e2e/places/door-places.ts';
import { mapPlaces, timePlaces } from '#tests/e2e/places/map-places.ts';
import { plantSmall } from '#tests/e2e/planted-journey.ts';
import { otherPlaces, shapePlaces } from '#tests/e2e/places/other-places.ts';
import type { Screen } from '#tests/e2e/places/screen.ts';
import { workshopPlaces } from '#tests/e2e/places/workshop-places.ts';
import type { Stig } from '#tests/e2e/stig.ts';
import { withoutReason } from '#tests/e2e/without-reason.ts';

/**
 * Every screen, with everything that opens over one, as two people walk them at once, each in a browser of their own. Last come those that
 * leave the map in another shape. One map carries all that opens over it, closed with a key after each; axe looks at it where it is a screen of
 * its own, and then only at what came (`under`).
 */
const walks = [
  [...doorPlaces, ...otherPlaces, ...workshopPlaces, ...shapePlaces],
  [...mapPlaces, ...timePlaces],
] as const;

export type Seen = { readonly page: Page; readonly name: string; readonly under?: string | undefined };

/** Goes to every screen and looks; gives what was seen to be wrong, what is out of reach without saying why, and which screens could not be come to. */
export async function walkScreens(
  stig: Stig,
  setting: Setting & { readonly language: Language },
  look: (seen: Seen) => Promise<readonly string[]>,
): Promise<string[]> {
  stig.troubles.expect(/(401|404).*\/api\/v1\/shared\//u);
  stig.troubles.expect(/410.*\/api\/v1\/claim\/link/u);
  const small = await plantSmall((await stig.owner(setting)).context(), stig.workspace, 'small');
  const found = await Promise.all(walks.map((screens) => walk(screens, { stig, small, setting, look })));
  return found.flat();
}

type Walker = {
  readonly stig: Stig;
  /** A journey of a few cards. */
  readonly small: string;
  readonly setting: Setting & { readonly language: Language };
  readonly look: (seen: Seen) => Promise<readonly string[]>;
};

async function walk(screens: readonly Screen[], { stig, small, setting, look }: Walker): Promise<string[]> {
  const [inside, outside] = [await stig.owner(setting), await stig.visitor(setting)];
  const { journey, workspace } = stig;
  const wrong: string[] = [];
  for (const { name, isDoor, isOnSmall, under, open } of screens) {
    const page = isDoor ? outside : inside;
    try {
      await open(page, { journey: isOnSmall ? small : journey, workspace, inside, language: setting.language });
      await page.mouse.move(0, 0);
      const { unsaid } = await withoutReason(page);
      wrong.push(...[...unsaid, ...(await look({ page, name, under }))].map((one) => `${name}: ${one}`));
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return wrong;
}
