import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { claim, freePort, startStig, type StigServer } from '#tests/fault/stig-server.ts';

const dataDir = newFolder('event-store');
const running: StigServer[] = [];

afterAll(async () => {
  for (const server of running) await server.kill();
  await removeFolder(dataDir);
});

type Lived = { readonly logs: number; readonly customers: number; readonly events: number };
type Answer = { readonly status: number; readonly code: string | undefined; readonly lived: Lived };

describe('an event store that is gone', { timeout: 240_000 }, () => {
  it('is made anew from what is kept, and nobody is told a figure before it is whole', async () => {
    const port = await freePort();
    const first = await start(port);
    const { cookie } = await claim(first, { example: true });
    const before = (await untilKnown(first.url, cookie)).lived;
    expect(before.customers).toBeGreaterThan(1000);
    await first.kill();
    await rm(join(dataDir, 'events'), { recursive: true });
    const second = await start(port);
    const { lived, answers } = await untilKnown(second.url, cookie);
    expect(lived).toEqual(before);
    for (const { status, code } of answers.slice(0, -1)) expect([status, code]).not.toEqual([200, undefined]);
  });
});

async function start(port: number): Promise<StigServer> {
  const server = await startStig({ dataDir, port });
  running.push(server);
  return server;
}

/** Asks until there are figures of some log; every answer on the way is kept. */
async function untilKnown(url: string, cookie: string): Promise<{ lived: Lived; answers: readonly Answer[] }> {
  const answers: Answer[] = [];
  for (;;) {
    const answer = await ask(url, cookie);
    answers.push(answer);
    const { status, lived } = answer;
    if (status === 200 && lived.logs > 0) return { lived, answers: answers.filter((one) => one.lived.logs !== 0) };
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function ask(url: string, cookie: string): Promise<Answer> {
  const response = await fetch(`${url}/api/v1/journeys/green-journey/overlay`, { headers: { cookie } });
  const body = (await response.json()) as Partial<Lived> & { code?: string };
  const { logs = -1, customers = -1, events = -1, code } = body;
  return { status: response.status, code, lived: { logs, customers, events } };
}
