import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** Debian's Chromium, and the same engine without a window around it, which leaves more of the machine to the page. */
const chromiumPath = '/usr/bin/chromium';
const shellPath = '/usr/bin/chromium-headless-shell';
const testedIn = [shellPath, chromiumPath].find((path) => existsSync(path));

/** Whether there is a browser to test with. */
export const isBrowserThere = testedIn !== undefined;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launch = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...quiet, ...more] });

/** What tests look through. */
export const launchBrowser = (): Promise<Browser> => launch(testedIn ?? chromiumPath);

/** The whole browser, as people have it, for what is measured and pictured. */
export const launchChromium = (more?: readonly string[]): Promise<Browser> => launch(chromiumPath, more);

export type Language = 'en' | 'sv' | 'nb';

/** How a person's browser is set: what it speaks, how big it is, whether it is dark. */
export type Setting = {
  readonly language?: Language | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly isDark?: boolean | undefined;
  /** Whether one points with fingers. */
  readonly hasTouch?: boolean | undefined;
  /** Whether a map is opened as somebody sees it who has never looked at one: as a whole. */
  readonly isFirstLook?: boolean | undefined;
};

const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' };

export const contextOptions = ({
  language = 'en',
  width = 1280,
  height = 800,
  isDark = false,
  hasTouch = false,
}: Setting): BrowserContextOptions => ({
  locale: localeOf[language],
  timezoneId: 'Europe/Stockholm',
  viewport: { width, height },
  hasTouch,
  colorScheme: isDark ? 'dark' : 'light',
  reducedMotion: 'reduce',
  acceptDownloads: true,
});
