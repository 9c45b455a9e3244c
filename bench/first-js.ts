import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { firstScripts } from '#tests/e2e/first-scripts.ts';
import type { BenchRow } from './bench-row.ts';
import { journeysOf, owner, post, signIn } from './example-lived.ts';
import { serve } from './served.ts';

/** The scripts that somebody who is signed in must have before a journey's map is shown, each and together. */
export async function benchFirstJs(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-first-'));
  if (!isBuilt(home)) await buildWeb(home);
  const served = await serve(folder);
  try {
    const { url, claimToken } = served;
    await post(`${url}/api/v1/claim`, { token: claimToken, language: 'en', ...owner });
    const { cookie, workspace } = await signIn(url);
    const [journey] = await journeysOf(url, { cookie, workspace });
    const read = async (path: string): Promise<string> =>
      (await fetch(`${url}${path}`, { headers: { cookie, 'accept-language': 'en' } })).text();
    const scripts = await firstScripts(await read(`/journeys/${journey?.id}`), read);
    const sum = scripts.reduce((all, { kilobytes }) => all + kilobytes, 0);
    return [
      { name: 'all scripts of the first visit, gzip', median: sum, unit: 'kB', comparedWith: 'to stay under 260 kB' },
      ...scripts.map(({ path, kilobytes }): BenchRow => ({ name: path, median: kilobytes, unit: 'kB' })),
    ];
  } finally {
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
