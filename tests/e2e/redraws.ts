import type { Page } from 'playwright-core';

/** What React drew anew since it was told to forget. */
export type Redraws = {
  /** Components of any kind, those of libraries too: the most at a time. */
  readonly components: number;
  /** The cards among them, by their spot. */
  readonly cards: readonly string[];
  /** Since when nothing was. Units: milliseconds. */
  readonly stillFor: number;
};

declare global {
  interface Window {
    redraws: () => Redraws;
    forgetRedraws: () => void;
  }
}

/** Has a page that is opened after this count what is drawn anew. */
export const countRedraws = (page: Page): Promise<unknown> => page.addInitScript(installCounter);

export const redrawsOn = (page: Page): Promise<Redraws> => page.evaluate(() => window.redraws());

/** Done when nothing has been drawn for a while. */
export const untilStill = (page: Page): Promise<unknown> => page.waitForFunction(() => window.redraws().stillFor > 600);

export async function forgetRedraws(page: Page): Promise<void> {
  await untilStill(page);
  await page.evaluate(() => window.forgetRedraws());
}

/** What of a fiber is asked here. */
type Fiber = {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly stateNode: unknown;
};

/**
 * Runs in the page before anything else does; must not use anything from outside itself. React tells the hook of its developer tools what it
 * has drawn, in the built client too, and marks what it did for it.
 */
function installCounter(): void {
  const [performedWork, hostComponent] = [1, 5];
  /** Functions, classes, those with a ref and both kinds of memo. */
  const components = new Set([0, 1, 11, 14, 15]);
  const before = { components: 0, cards: new Set<string>(), at: 0 };

  const elementOf = (fiber: Fiber): unknown => {
    let at: Fiber | null = fiber;
    while (at !== null && at.tag !== hostComponent) at = at.child;
    return at?.stateNode;
  };

  const noteCard = (element: unknown): void => {
    if (element instanceof HTMLElement && element.dataset['type'] === 'interaction')
      before.cards.add(element.dataset['spot'] ?? '');
  };

  /** How many were drawn; what lies under a fiber whose child is the same as before has marks of an earlier time. */
  const countIn = (fiber: Fiber): number => {
    const isDrawn = components.has(fiber.tag) && (fiber.flags & performedWork) !== 0;
    if (isDrawn) noteCard(elementOf(fiber));
    let count = isDrawn ? 1 : 0;
    if (fiber.child === (fiber.alternate?.child ?? null)) return count;
    for (let { child } = fiber; child !== null; child = child.sibling) count += countIn(child);
    return count;
  };

  const hook = {
    ...{ supportsFiber: true, renderers: new Map(), inject: () => 1 },
    ...{ onCommitFiberUnmount: () => {}, onPostCommitFiberRoot: () => {} },
    onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => {
      before.components = Math.max(before.components, countIn(root.current));
      before.at = performance.now();
    },
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: hook,
    redraws: () => ({
      components: before.components,
      cards: [...before.cards],
      stillFor: performance.now() - before.at,
    }),
    forgetRedraws: () => Object.assign(before, { components: 0, cards: new Set() }),
  });
}
