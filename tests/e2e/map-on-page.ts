import type { Locator, Page } from 'playwright-core';
import { goTo } from '#tests/e2e/go-to.ts';

/** The map that a page shows, as a person finds things on it. */
export const mapOn = (page: Page) => {
  const map = page.locator('[data-map]');
  return {
    /** By all of its words, though far away only some of them are shown. */
    card: (text: string): Locator =>
      map.locator('[data-type=interaction]').and(page.getByRole('group', { name: text })),
    cards: map.locator('[data-type=interaction]'),
    phases: map.locator('[data-type=phase]'),
    points: map.locator('[data-type=point]'),
    spot: (id: string): Locator => map.locator(`[data-spot="${id}"]`),
    side: page.locator('aside'),
    /** What has the focus, if it is something on the map. */
    focused: (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-spot]')?.dataset['spot']),
  };
};

/** Opens a journey and waits until its map is laid out. */
export async function openMap(page: Page, journey: string): Promise<ReturnType<typeof mapOn>> {
  await goTo(page, `/journeys/${journey}`);
  const map = mapOn(page);
  await map.cards.first().waitFor();
  return map;
}
