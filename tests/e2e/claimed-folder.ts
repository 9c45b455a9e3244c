import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type APIRequestContext, type BrowserContextOptions, request } from 'playwright-core';
import { inject, vi } from 'vitest';
import type { Language } from '#tests/e2e/browser.ts';
import { patienceMs } from '#tests/e2e/eventually.ts';
import { startServer } from '#tests/e2e/server.ts';
import { oncePerRun } from '#tests/once-per-run.ts';

export const password = 'correct horse battery';
export const anna = { name: 'Anna Lindqvist', email: 'anna@example.se', password };

/** The first owner's workspace, the example's journey, and the cookies of a browser in which the owner is signed in. */
export type Claimed = {
  readonly workspace: string;
  readonly journey: string;
  readonly cookies: BrowserContextOptions['storageState'];
};

/** Fills a data folder with an installation that is claimed, with the example in it to its last event: made once in a run, and copied. */
export async function fillClaimed(dataDir: string, language: Language): Promise<Claimed> {
  const first = join(inject('e2eDir'), `claimed-${language}`);
  await oncePerRun(inject('e2eDir'), `claim-${language}`, async () => {
    await mkdir(first);
    await writeFile(`${first}.json`, JSON.stringify(await claim(first, language)));
  });
  await cp(first, dataDir, { recursive: true });
  return JSON.parse(await readFile(`${first}.json`, 'utf8')) as Claimed;
}

async function claim(dataDir: string, language: Language): Promise<Claimed> {
  const server = await startServer(dataDir);
  const owner = await request.newContext({ baseURL: server.url });
  try {
    const token = server.claimLink?.split('/').at(-1);
    const answer = await owner.post('/api/v1/claim', { data: { token, language, ...anna } });
    if (!answer.ok()) throw new Error(`nobody could claim: ${answer.status()} ${await answer.text()}`);
    const { workspace, journey } = (await answer.json()) as Omit<Claimed, 'cookies'>;
    await vi.waitFor(() => hasEvents(owner, journey), { timeout: 2 * patienceMs.outcome, interval: 200 });
    return { workspace, journey, cookies: await owner.storageState() };
  } finally {
    await owner.dispose();
    await server.stop();
  }
}

async function hasEvents(owner: APIRequestContext, journey: string): Promise<void> {
  const answer = await owner.get(`/api/v1/journeys/${journey}/overlay`);
  const { events = 0 } = (await answer.json()) as { readonly events?: number };
  if (events === 0) throw new Error('the events of the example have not been read in');
}
