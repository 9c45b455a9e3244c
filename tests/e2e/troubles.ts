import type { Page } from 'playwright-core';

/** What went wrong on the pages of a test that nobody expected. */
export type Troubles = {
  readonly watch: (page: Page) => void;
  /** From now until the end of the test this is no trouble. */
  readonly expect: (pattern: RegExp) => void;
  /** Everything since the last time this was asked; what was expected is forgotten, too. */
  readonly take: () => readonly string[];
};

/** A visitor who is not signed in is told so by a 401, which Chromium writes on its console. */
const always = [/401 GET \S+\/api\/v1\/me$/u, /status of 401 \(Unauthorized\) \S+\/api\/v1\/me$/u, /net::ERR_ABORTED/u];

export function createTroubles(): Troubles {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  return {
    watch: (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => seen.push(`page: ${wordsOf(error)}`));
      page.on('requestfailed', (request) =>
        seen.push(`request: ${request.failure()?.errorText ?? 'failed'} ${request.url()}`),
      );
      page.on('response', (response) => {
        if (response.status() >= 400)
          seen.push(`answer: ${response.status()} ${response.request().method()} ${response.url()}`);
      });
    },
    expect: (pattern) => void expected.push(pattern),
    take: () => {
      const known = [...always, ...expected.splice(0)];
      return seen.splice(0).filter((trouble) => !known.some((pattern) => pattern.test(trouble)));
    },
  };
}

/** What threw itself without words still says what it is; a DOMException's stack is empty. */
const wordsOf = ({ stack, name, message }: Error): string => stack || `${name}: ${message}`;
