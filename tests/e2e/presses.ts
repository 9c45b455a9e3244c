import type { Page } from 'playwright-core';

declare global {
  /** Kept in the page by what counts. */
  var pressed: { times: number; scrolled: number };
}

export type Taken = {
  /** How often a real hand pressed the mouse on the page. */
  readonly presses: number;
  /** How far the side was scrolled at most, by anybody. Units: px. */
  readonly scrolled: number;
};

/** Counts, in the page and from its own events, what a hand does with the mouse until something is done. */
export async function takenBy(page: Page, act: () => Promise<void>): Promise<Taken> {
  await page.evaluate(count);
  await act();
  return page.evaluate(() => ({ presses: pressed.times, scrolled: pressed.scrolled }));
}

/** Runs in the page. */
function count(): void {
  const isFirst = globalThis.pressed === undefined;
  globalThis.pressed = { times: 0, scrolled: 0 };
  if (!isFirst) return;
  addEventListener('pointerdown', ({ isTrusted }) => (pressed.times += Number(isTrusted)), true);
  const look = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches('aside'))
      pressed.scrolled = Math.max(pressed.scrolled, target.scrollTop);
  };
  addEventListener('scroll', look, true);
}
