import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { Role } from '#model/people/role.ts';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { contextOptions, isBrowserThere, type Language, launchBrowser, type Setting } from '#tests/e2e/browser.ts';
import { fillClaimed, password } from '#tests/e2e/claimed-folder.ts';
import { patienceMs } from '#tests/e2e/eventually.ts';
import { oncePerRun } from '#tests/once-per-run.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { type Server, startServer } from '#tests/e2e/server.ts';
import { createTroubles, type Troubles } from '#tests/e2e/troubles.ts';

/** A running Stig with the example in it, and browsers in front of it. */
export type Stig = {
  readonly url: string;
  readonly claimLink: string;
  readonly workspace: string;
  /** The example's journey. */
  readonly journey: string;
  readonly troubles: Troubles;
  /** Somebody with a browser of their own who is not signed in. */
  readonly visitor: (setting?: Setting) => Promise<Page>;
  /** A browser in which the first owner is signed in. */
  readonly owner: (setting?: Setting) => Promise<Page>;
  /** Somebody new, let in by a link that the owner made. */
  readonly member: (name: string, role: Role, setting?: Setting) => Promise<Page>;
};

type Wanted = {
  /** The language of the example. */
  readonly language?: Language;
  /** Whether the first owner is there already. */
  readonly isClaimed?: boolean;
};

type Running = {
  server: Server;
  browser: Browser;
  dataDir: string;
  owner?: BrowserContext;
  workspace: string;
  journey: string;
};

/** Tests in front of one Stig and one browser; each fails when anything goes wrong on a page that it did not say would. */
export function describeInBrowser(name: string, wanted: Wanted, tests: (stig: Stig) => void): void {
  describe.skipIf(!isBrowserThere)(`${name}`, { timeout: 300_000 }, () => {
    const troubles = createTroubles();
    let running: Running | undefined;
    const now = (): Running => {
      if (!running) throw new Error('Stig is only there while its tests run');
      return running;
    };
    beforeAll(async () => {
      running = await start(wanted);
    }, 300_000);
    afterEach(async () => {
      const { browser, owner } = now();
      await Promise.all(browser.contexts().map((context) => (context === owner ? undefined : context.close())));
      expect(troubles.take(), 'what went wrong on the pages').toEqual([]);
    });
    afterAll(async () => {
      await running?.browser.close();
      await running?.server.stop();
      if (running) await removeFolder(running.dataDir);
    });
    tests(stigOf(now, troubles));
  });
}

function stigOf(now: () => Running, troubles: Troubles): Stig {
  const pageIn = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs.step);
    troubles.watch(page);
    return page;
  };
  const fresh = async (setting: Setting = {}) => {
    const context = await now().browser.newContext({ ...contextOptions(setting), baseURL: now().server.url });
    if (!setting.isFirstLook) await context.addInitScript(standNear);
    return context;
  };
  return {
    get url() {
      return now().server.url;
    },
    get claimLink() {
      return now().server.claimLink ?? '';
    },
    get workspace() {
      return now().workspace;
    },
    get journey() {
      return now().journey;
    },
    troubles,
    visitor: async (setting) => pageIn(await fresh(setting)),
    owner: async (setting) => {
      const context = await fresh(setting);
      await context.addCookies((await now().owner?.cookies()) ?? []);
      return pageIn(context);
    },
    member: async (name, role, setting) => {
      const { owner, workspace } = now();
      if (!owner) throw new Error('nobody is there to invite anybody');
      const { url } = await post<{ url: string }>(owner, `/api/v1/workspaces/${workspace}/invites`, { role });
      const token = url.split('/').at(-1) ?? '';
      const context = await fresh(setting);
      const email = `${name.toLowerCase().replaceAll(/[^a-z]/gu, '')}@example.se`;
      await post(context, `/api/v1/invites/${token}/accept`, { name, email, password });
      return pageIn(context);
    },
  };
}

async function start({ language = 'en', isClaimed = true }: Wanted): Promise<Running> {
  await oncePerRun(inject('e2eDir'), 'web-client', async () => {
    if (!isBuilt(home)) await buildWeb(home);
  });
  const dataDir = newFolder('e2e-data');
  const claimed = isClaimed ? await fillClaimed(dataDir, language) : undefined;
  const [server, browser] = await Promise.all([startServer(dataDir), launchBrowser()]);
  if (!claimed) return { server, browser, dataDir, workspace: '', journey: '' };
  const { workspace, journey, cookies } = claimed;
  const owner = await browser.newContext({ baseURL: server.url, ...(cookies && { storageState: cookies }) });
  return { server, browser, dataDir, owner, workspace, journey };
}

/** Runs in the page: what tests do to cards they do where all lie side by side, as somebody does who stood there last. */
function standNear(): void {
  sessionStorage.setItem('stig-map-near', sessionStorage.getItem('stig-map-near') ?? 'whole');
}

/** Asks as the person whose browser it is. */
export async function post<T>(context: BrowserContext, path: string, data: unknown): Promise<T> {
  const answer = await context.request.post(path, { data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}
