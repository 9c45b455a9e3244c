import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { startJourney } from '#storage/journal/journal.contract.ts';
import type { Where } from '#storage/storage.ts';
import { eachStore } from '#tests/stores.ts';

const rounds = 6;
const writer = fileURLToPath(new URL('killed-writer.fixture.ts', import.meta.url));

await eachStore(({ name, place, open }) => {
  it(`what was confirmed on ${name} is there once, and once in the outbox, after each of ${rounds} kills, and the rest once or not at all`, async () => {
    const where = await place();
    const first = await open(where);
    await startJourney(first.journal);
    await first.close();
    const random = createSeededRandom(20260501);
    const asked = new Set<string>();
    const confirmed: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const heard = await killedWriter(where, { round, afterMs: Math.floor(random() * 120) });
      for (const id of heard.asked) asked.add(id);
      confirmed.push(...heard.confirmed);
    }
    const storage = await open(where);
    const written = ((await storage.journal.stepsSince('j', 2)) ?? []).map((step) => step.commandId);
    expect(new Set(written).size).toBe(written.length);
    expect(written).toEqual(expect.arrayContaining(confirmed));
    expect(written.filter((id) => !asked.has(id))).toEqual([]);
    expect(confirmed.length).toBeGreaterThan(rounds);
    expect((await storage.journal.load('j'))?.doc.records.size).toBe(written.length + 2);
    const inOutbox: number[] = [];
    await storage.outbox.read('test', async (_tx, some) => void inOutbox.push(...some.map(({ seq }) => seq)));
    expect(inOutbox).toEqual(Array.from({ length: written.length + 3 }, (_, seq) => seq));
    expect((await examine(storage)).faults).toEqual([]);
  });
});

type Heard = { readonly asked: string[]; readonly confirmed: string[] };

/** Starts a writer and kills it that long after its first confirmation. */
function killedWriter(where: Where, how: { round: number; afterMs: number }): Promise<Heard> {
  const args = [writer, where.dataDir, where.databaseUrl ?? '', String(how.round)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let dying = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (dying || !said.includes('confirmed')) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), how.afterMs);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve({ asked: linesOf(said, 'asked '), confirmed: linesOf(said, 'confirmed ') }));
  });
}

/** Whole lines only: the last may have been cut off with the process. */
const linesOf = (said: string, start: string): string[] =>
  said
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
