import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pending } from '#sync/pending-store.ts';
import type { PendingDatabase } from '#web/client/pending-database.ts';
import { isBrowserThere, launchBrowser } from '#tests/e2e/browser.ts';

declare global {
  var pendingOf: (user: string) => PendingDatabase;
  /** How many other pages this one knows to have gone. */
  var gone: number;
  var leave: () => void;
}

let vite: ViteDevServer;
let browser: Browser;
let context: BrowserContext;

const pending = (id: string): Pending => ({ id, command: { do: 'remove', type: 'phase', id: `phase of ${id}` } });

/** A page of Stig's, with the database of pending commands in reach. */
async function openTab(hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${vite.resolvedUrls?.local[0]}tab.html${hash}`);
  await page.waitForFunction(() => 'pendingOf' in globalThis);
  return page;
}

const put = (tab: Page, doc: string, one: Pending): Promise<void> =>
  tab.evaluate(
    async ([doc = '', text = '']) => pendingOf('ada').put(doc, JSON.parse(text) as Pending),
    [doc, JSON.stringify(one)],
  );

const idsIn = (tab: Page, doc: string, user = 'ada') =>
  tab.evaluate(async ([doc, user]) => (await pendingOf(user).list(doc)).map(({ id }) => id), [doc, user] as const);

const page = `<!doctype html><title>tab</title><script type="module">
  import { createPendingDatabase } from '/src/web/client/pending-database.ts';
  import { openTabs } from '/src/web/client/tabs.ts';
  const tabs = openTabs(crypto.randomUUID(), location.hash === '#without-locks' ? undefined : navigator.locks);
  globalThis.gone = 0;
  globalThis.leave = tabs.enter(() => (globalThis.gone += 1));
  const databases = {};
  globalThis.pendingOf = (user) => (databases[user] ??= createPendingDatabase(user, tabs));
</script>`;

describe.skipIf(!isBrowserThere)('pending commands in a browser', () => {
  beforeAll(async () => {
    vite = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
      optimizeDeps: { include: ['idb'], entries: [] },
      cacheDir: 'node_modules/.cache/vite-pending',
      plugins: [
        {
          name: 'tab',
          configureServer: ({ middlewares }) =>
            void middlewares.use('/tab.html', (_request, answer) =>
              answer.setHeader('content-type', 'text/html').end(page),
            ),
        },
      ],
    });
    await vite.listen();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await vite.close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
  });

  afterEach(() => context.close());

  it('outlive the page in their order, and are sent by the next', async () => {
    const tab = await openTab();
    for (const id of ['c3', 'c1', 'c2']) await put(tab, 'j', pending(id));
    await put(tab, 'j', { ...pending('c1'), refusal: { code: 'changed-since' } });
    await put(tab, 'other', pending('c9'));
    await tab.close();
    const next = await openTab();
    expect((await next.evaluate(async () => pendingOf('ada').orphaned())).toSorted()).toEqual(['j', 'other']);
    expect(await idsIn(next, 'j')).toEqual(['c3', 'c1', 'c2']);
    expect(await next.evaluate(async () => (await pendingOf('ada').list('j'))[1])).toMatchObject({
      refusal: { code: 'changed-since' },
    });
  });

  it('are left to the page that sends them as long as it is open', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await put(one, 'j', pending('c1'));
    await put(two, 'j', pending('c2'));
    expect(await idsIn(two, 'j')).toEqual(['c2']);
    expect(await two.evaluate(async () => pendingOf('ada').orphaned())).toEqual([]);
    await one.close();
    await expect.poll(() => idsIn(two, 'j')).toEqual(['c1', 'c2']);
  });

  it.each(['', '#without-locks'])(
    'are known to be left the moment their page goes, by whoever came before or after it %s',
    async (hash) => {
      const [first, goes, last] = [await openTab(hash), await openTab(hash), await openTab(hash)];
      await put(goes, 'j', pending('c2'));
      await put(goes, 'j', pending('c1'));
      await put(first, 'j', pending('c3'));
      for (const tab of [first, last])
        await expect
          .poll(() => tab.evaluate(async () => (await navigator.locks.query()).pending?.length))
          .toBe(hash ? 0 : 6);
      expect(await first.evaluate(() => gone)).toBe(0);
      await goes.close({ runBeforeUnload: false });
      for (const tab of [first, last]) await expect.poll(() => tab.evaluate(() => gone)).toBe(1);
      if (hash) return;
      expect(await first.evaluate(async () => pendingOf('ada').orphaned())).toEqual(['j']);
      expect(await idsIn(first, 'j')).toEqual(['c2', 'c1', 'c3']);
      expect(await last.evaluate(async () => pendingOf('ada').orphaned())).toEqual([]);
    },
  );

  it('are known to be left by a page that goes on to another workspace', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await put(one, 'j', pending('c1'));
    await one.evaluate(() => leave());
    await expect.poll(() => two.evaluate(() => gone)).toBe(1);
    expect(await idsIn(two, 'j')).toEqual(['c1']);
  });

  it('are adopted by one page only', async () => {
    const first = await openTab();
    await put(first, 'j', pending('c1'));
    await first.close();
    const tabs = [await openTab(), await openTab(), await openTab()];
    const found = await Promise.all(tabs.map((tab) => idsIn(tab, 'j')));
    expect(found.flat()).toEqual(['c1']);
  });

  it('are nobody else’s', async () => {
    const tab = await openTab();
    await put(tab, 'j', pending('c1'));
    await tab.close();
    expect(await idsIn(await openTab(), 'j', 'bo')).toEqual([]);
  });

  it('are gone when they are confirmed', async () => {
    const tab = await openTab();
    await put(tab, 'j', pending('c1'));
    await tab.evaluate(async () => pendingOf('ada').remove('j', 'c1'));
    await tab.evaluate(async () => pendingOf('ada').remove('j', 'never there'));
    expect(await idsIn(tab, 'j')).toEqual([]);
  });
});
