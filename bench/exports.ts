import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { owner, post, signIn } from './example-lived.ts';
import { createNotes } from './map/notes.ts';
import { quantile, timed } from './measure.ts';
import { pause, serve, type Served } from './served.ts';

const formats = ['png', 'pdf', 'pptx'] as const;
const [phases, cards] = [20, 100];

/** A journey of 2,000 marked cards as a picture, on paper and as slides, and how long somebody else at the same server waits meanwhile. */
export async function benchExports(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-exports-'));
  const served = await serve(join(folder, 'data'), { STIG_PAGES: 'no' });
  try {
    await post(`${served.url}/api/v1/claim`, { token: served.claimToken, language: 'en', ...owner });
    const { cookie, workspace } = await signIn(served.url);
    const journey = await plant(served, { cookie, workspace });
    // What is made of a journey after it came in is not what is measured here.
    await pause(5000);
    const rows: BenchRow[] = [];
    for (const format of formats) {
      const waits: number[] = [];
      const took = await timed(async () => {
        const fetching = fetchWhole(`${served.url}/api/v1/journeys/${journey}/export.${format}`, cookie);
        await askUntil(fetching, () => fetchWhole(`${served.url}/api/v1/me`, cookie), waits);
      });
      rows.push({ name: `2,000 cards as ${format}`, median: took });
      rows.push({
        name: `another’s question meanwhile, ${waits.length} asked`,
        median: quantile(waits, 0.5),
        p99: Math.max(...waits),
        comparedWith: 'to stay under 200 ms (p99 says the longest)',
      });
    }
    return rows;
  } finally {
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function plant({ url }: Served, { cookie, workspace }: { cookie: string; workspace: string }): Promise<string> {
  const notes = createNotes(phases * cards);
  const file = {
    ...{ format: 'stig-journey', version: 1, id: 'bench-exports' },
    journey: { name: 'Two thousand cards', language: 'en' },
    phases: Array.from({ length: phases }, (_, n) => ({ id: `p${n}`, name: `Phase ${n + 1}` })),
    interactions: notes.map(({ id, text }, n) => ({
      ...{ id, text, phase: `p${Math.floor(n / cards)}` },
      mark: { type: n % 3 === 0 ? 'heart' : 'cloud', strength: 1 + (n % 3) },
    })),
    curves: [
      {
        ...{ id: 'c', of: 'customers' },
        points: Array.from({ length: phases }, (_, n) => ({
          ...{ id: `q${n}`, at: { phase: `p${n}`, position: 0.5 }, feeling: Math.sin(n) },
        })),
      },
    ],
  };
  const answer = await fetch(`${url}/api/v1/workspaces/${workspace}/import`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify(file),
  });
  if (!answer.ok) throw new Error(`the journey was not taken: ${await answer.text()}`);
  return ((await answer.json()) as { journey: string }).journey;
}

async function fetchWhole(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** Asks again and again until it is done, and notes how long each answer took. */
async function askUntil(done: Promise<void>, ask: () => Promise<void>, waits: number[]): Promise<void> {
  let isDone = false;
  const ended = done.finally(() => (isDone = true));
  while (!isDone) {
    waits.push(await timed(ask));
    await Promise.race([pause(20), ended]);
  }
  await ended;
}
