import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { type Seen, walkScreens } from '#tests/e2e/every-screen.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { englishFor, notSaidIn } from '#tests/e2e/said-in.ts';
import { drawn, shootIfAsked } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';
import { writesAsItsReadersDo } from '#tests/e2e/written-as-read.ts';

/** A screen is opened in the first of these or the last, in which the one before it was seen at the end: no page is laid out anew for nothing. */
const sizes = [
  { name: 'laptop', width: 1280, height: 800 },
  { name: 'twice as large', width: 640, height: 400 },
  { name: 'phone', width: 390, height: 800 },
  { name: 'wide', width: 1920, height: 1080 },
] as const;

const sizesFrom = (page: Page) => (page.viewportSize()?.width === sizes[3].width ? sizes.toReversed() : sizes);

/** Of the three the one that needs most letters for all that is said, if by little. */
const language = 'nb';

describeInBrowser('Screens of every size, for those who see, hear and move differently', { language }, (stig) => {
  writesAsItsReadersDo(stig, { language, decimal: ',', thousands: /20\s000/u });

  test(
    'nothing is said in English, lies outside of the window or is cut off, and axe finds nothing, nor in forced colours at twice the size',
    { timeout: 1_800_000 },
    async () => {
      const isEnglish = await englishFor(language);
      const found = await walkScreens(stig, { language }, async ({ page, name, under }) => {
        const wrong: string[] = [];
        const order = sizesFrom(page);
        try {
          for (const { name: size, width, height } of order) {
            await page.setViewportSize({ width, height });
            await shown(page);
            await shootIfAsked(page, `${size}-${name}`);
            if (size === 'laptop') wrong.push(...(await notSaidIn(language, { page, isEnglish })));
            if (size === 'laptop') wrong.push(...(await violationsOn(page, 'everything', under)));
            wrong.push(...(await page.evaluate(outside)).map((one) => `${size}, ${one}`));
            if (size === 'twice as large') wrong.push(...(await inForcedColours(page, { name, under })));
          }
          return wrong;
        } catch (error) {
          await page.setViewportSize(sizes[0]);
          throw error;
        }
      });
      expect(found).toEqual([]);
    },
  );

  test('nothing is on its way from one look to another for those who want little movement', async () => {
    const page = await stig.owner({ language });
    await openMap(page, stig.journey);
    const moving = await page.evaluate(() => {
      document.documentElement.style.color = 'red';
      return document
        .getAnimations()
        .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.outerHTML.slice(0, 160));
    });
    expect(moving).toEqual([]);
  });
});

/** Waits for what the screen shows in this size, which may be another part of the product that is yet to come. */
async function shown(page: Page): Promise<void> {
  await page.locator('main:not(:empty), [role=dialog]').first().waitFor({ state: 'attached' });
  // Under a dialog there may be none, as in a presentation; where there is one that is yet to come, it comes soon.
  await page
    .locator('main:not(:empty)')
    .first()
    .waitFor({ state: 'attached', timeout: 1500 })
    .catch(() => {});
  await drawn(page);
}

/** What axe finds where somebody has chosen colours of their own and made everything twice as large. */
async function inForcedColours(page: Page, { name, under }: Pick<Seen, 'name' | 'under'>): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await drawn(page);
  await shootIfAsked(page, `forced-${name}`);
  const found = await violationsOn(page, 'everything', under);
  await page.emulateMedia({ forcedColors: 'none' });
  return found.map((one) => `forced colours, ${one}`);
}

/** What stands outside of the window, or of what holds it, with no way to come there by scrolling. */
function outside(): string[] {
  const wrong: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) wrong.push(`the page is ${page.scrollWidth} wide`);
  const slack = 1.5;
  const scrolls = (element: Element, axis: 'overflowX' | 'overflowY'): boolean => {
    const overflow = getComputedStyle(element)[axis];
    return overflow === 'auto' || overflow === 'scroll';
  };
  const holders = (element: Element): Element[] => {
    const above: Element[] = [];
    for (let one = element.parentElement; one; one = one.parentElement) above.push(one);
    return above;
  };
  for (const element of document.querySelectorAll(
    'button, a:not([href="#content"]), input, textarea, select, h1, h2, h3, h4, p, [role=option], [role=menuitem]',
  )) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (
      box.width === 0 ||
      box.height === 0 ||
      style.visibility === 'hidden' ||
      (style.position === 'absolute' && style.clip !== 'auto')
    )
      continue;
    const named = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`;
    const above = holders(element);
    if (!above.some((one) => scrolls(one, 'overflowX')) && (box.left < -slack || box.right > innerWidth + slack))
      wrong.push(`${named} lies at ${Math.round(box.left)} to ${Math.round(box.right)}`);
    if (
      !above.some((one) => scrolls(one, 'overflowY')) &&
      (box.top < -slack || box.bottom > Math.max(innerHeight, page.scrollHeight) + slack)
    )
      wrong.push(`${named} lies from ${Math.round(box.top)} down to ${Math.round(box.bottom)}`);
    const isCut =
      element.scrollWidth > element.clientWidth + slack &&
      style.overflowX === 'hidden' &&
      style.textOverflow !== 'ellipsis';
    if (isCut && element.matches('button, a')) wrong.push(`${named} is cut off`);
  }
  return wrong;
}
