import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '#server/web/compress-folder.ts';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { openSocketClient, until } from '#tests/fault/socket-client.ts';
import type { BenchRow } from './bench-row.ts';
import { journeysOf, owner, post, signIn, untilLived } from './example-lived.ts';
import { medianOf, quantile, timed } from './measure.ts';
import { buildPagesInto, pause, serve, type Served } from './served.ts';

const times = 5;

/** From nothing to a server that answers, the example in it; from a data folder that is there; and what it then weighs. */
export async function benchStart(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-start-'));
  try {
    if (!isBuilt(home)) await buildWeb(home);
    const pages = await medianOf(3, () => buildPages(join(folder, 'web')));
    const first = await firstStarts(folder);
    const existing = join(folder, '0');
    const again = await startsAgain(existing);
    return [
      { name: 'build the web client, at the very first start', median: pages },
      { name: 'start on an empty folder until ready', median: first.start },
      { name: 'claim it, the example made', median: first.claim },
      {
        name: 'first start after installation, the three together',
        median: pages + first.start + first.claim,
        comparedWith: 'to stay under 8,000 ms',
      },
      { name: 'start on an existing data folder until ready', median: again, comparedWith: 'to stay under 2,000 ms' },
      {
        name: 'server memory, the example open, without the event engine',
        median: await weighExample(existing),
        unit: 'MB',
        comparedWith: 'to stay under 350 MB',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildPages(into: string): Promise<void> {
  await buildPagesInto(into);
  await compressFolder(into);
}

async function firstStarts(folder: string): Promise<{ start: number; claim: number }> {
  const starts: number[] = [];
  const claims: number[] = [];
  for (let n = 0; n < times; n += 1) {
    let served: Served | undefined;
    starts.push(await timed(async () => (served = await serve(join(folder, String(n))))));
    if (!served) continue;
    const { url, claimToken } = served;
    claims.push(await timed(() => post(`${url}/api/v1/claim`, { token: claimToken, language: 'en', ...owner })));
    if (n === 0) await untilLived(served);
    await served.stop();
  }
  return { start: quantile(starts, 0.5), claim: quantile(claims, 0.5) };
}

async function startsAgain(dataDir: string): Promise<number> {
  const taken: number[] = [];
  while (taken.length < times) {
    let served: Served | undefined;
    taken.push(await timed(async () => (served = await serve(dataDir))));
    await served?.stop();
  }
  return quantile(taken, 0.5);
}

/** What the server holds when somebody has the example and its interviews open. */
async function weighExample(dataDir: string): Promise<number> {
  const served = await serve(dataDir);
  try {
    const { url } = served;
    const { cookie, workspace } = await signIn(url);
    const [journey] = await journeysOf(url, { cookie, workspace });
    if (!journey) throw new Error('the example is not there');
    const client = openSocketClient({ url: () => `${url.replace('http', 'ws')}/api/v1/sync`, headers: { cookie } });
    await Promise.all([workspace, journey.id].map((doc) => until(client.open(doc), ({ state }) => state === 'ready')));
    await fetch(`${url}/api/v1/journeys/${journey.id}/evidence`, { headers: { cookie } });
    await pause(1000);
    const megabytes = served.residentMegabytes();
    client.close();
    return megabytes;
  } finally {
    await served.stop();
  }
}
