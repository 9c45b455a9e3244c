import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether there is a browser to test with. */
export const isBrowserThere = existsSync(executablePath);

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...quiet, ...more] });

export type Language = 'en' | 'sv' | 'nb';

/** How a person's browser is set: what it speaks, how big it is, whether it is dark. */
export type Setting = {
  readonly language?: Language | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly isDark?: boolean | undefined;
  /** Whether one points with fingers. */
  readonly hasTouch?: boolean | undefined;
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
