import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Clock } from '#base/clock.ts';
import { makeFolder, syncFolder } from '#storage/disk/durable.ts';
import type { Store } from '#storage/store.ts';

/** How far a document's log is known to have come: its last step, that step's mark, and the workspace it was in. */
const reachedStep = z.object({
  id: z.string(),
  seq: z.number().int(),
  hash: z.string(),
  workspace: z.string(),
  at: z.string(),
});
export type ReachedStep = z.output<typeof reachedStep>;

/**
 * How far every log has come, in a file beside the database: a database that lost its last pages does not know that it did.
 *
 * Shape   written after the steps are on disk, once a second at most: it may lag behind the logs and is never ahead of them.
 *         Each process has a file of its own, named at random; those of processes long gone are taken over by the next.
 */
export type Reached = {
  readonly all: () => Promise<ReadonlyMap<string, ReachedStep>>;
  /** Forgets how far the logs had come, and takes them as they are now. */
  readonly renew: (steps: readonly ReachedStep[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const flushMs = 1000;
const goneAfterMs = 24 * 60 * 60 * 1000;

export async function openReached(dataDir: string, { store, clock }: { store: Store; clock: Clock }): Promise<Reached> {
  const folder = join(dataDir, 'reached');
  const mine = join(folder, `${randomBytes(8).toString('hex')}.ndjson`);
  await makeFolder(folder);
  await takeOver(folder, mine, store.sharesRows ? goneAfterMs : -Infinity);
  const waiting = new Map<string, ReachedStep>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const steps = [...waiting.values()];
    waiting.clear();
    // What cannot be written now is only not watched over; the steps themselves are on disk.
    writing = writing.then(() => append(mine, steps)).catch(() => {});
    return writing;
  };
  const stop = store.listen((news) => {
    if (news.about !== 'document' || !news.step) return;
    waiting.set(news.id, { id: news.id, ...news.step, at: new Date(clock()).toISOString() });
    timer ??= setTimeout(() => void flush(), flushMs).unref();
  });
  return {
    all: async () => {
      await flush();
      return furthest(await readFolder(folder));
    },
    renew: async (steps) => {
      await flush();
      await append(mine, steps);
      for (const name of await readdir(folder)) if (join(folder, name) !== mine) await rm(join(folder, name));
      await replace(mine, steps);
    },
    close: async () => {
      stop();
      await flush();
    },
  };
}

/** Takes over what processes that are gone have left; of two that do so at once each has it all. */
async function takeOver(folder: string, mine: string, goneAfter: number): Promise<void> {
  const left: string[] = [];
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const changed = await stat(file).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > goneAfter) left.push(file);
  }
  const steps: ReachedStep[] = [];
  for (const file of left) steps.push(...(await readSteps(file)));
  await append(mine, [...furthest(steps).values()]);
  for (const file of left) await rm(file, { force: true });
}

/** The newest of each document; one that was begun anew counts from there. */
function furthest(steps: readonly ReachedStep[]): Map<string, ReachedStep> {
  const last = new Map<string, ReachedStep>();
  for (const step of steps) {
    const known = last.get(step.id);
    if (!known || step.at > known.at || (step.at === known.at && step.seq >= known.seq)) last.set(step.id, step);
  }
  return last;
}

async function readFolder(folder: string): Promise<ReachedStep[]> {
  const steps: ReachedStep[] = [];
  for (const name of await readdir(folder)) steps.push(...(await readSteps(join(folder, name))));
  return steps;
}

/** A line that was cut short says nothing. */
async function readSteps(file: string): Promise<ReachedStep[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const step = reachedStep.safeParse(parse(line));
    return step.success ? [step.data] : [];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const append = (file: string, steps: readonly ReachedStep[]): Promise<void> => write(file, 'a', steps);
const replace = (file: string, steps: readonly ReachedStep[]): Promise<void> => write(file, 'w', steps);

async function write(file: string, how: 'a' | 'w', steps: readonly ReachedStep[]): Promise<void> {
  if (steps.length === 0 && how === 'a') return;
  const handle = await open(file, how, 0o600);
  try {
    await handle.writeFile(steps.map((step) => `${JSON.stringify(step)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(join(file, '..'));
}
