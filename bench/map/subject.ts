import type { BrowserContext, Page } from 'playwright-core';

/** A map to be measured: where it is, and the few things that a hand does differently on it. */
export type Subject = {
  readonly name: string;
  readonly url: string;
  /** Signs in, where one must. */
  readonly enter: (context: BrowserContext) => Promise<void>;
  /** Whether a note stands on the screen; evaluated in a page that does not say so itself. */
  readonly isReady?: string;
  /** A note that is wholly on the screen, its middle. Units: pixels of the window. */
  readonly note: (page: Page) => Promise<{ x: number; y: number }>;
  readonly halfSize: (page: Page) => Promise<void>;
  readonly wholeKey: string;
};
