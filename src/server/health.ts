import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { AilingPart } from '#protocol/http/health.ts';
import type { Storage } from '#storage/storage.ts';
import { DatabaseAway, type Trouble, troubleOf } from '#storage/trouble.ts';

export type Health = {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly parts: readonly AilingPart[];
};

/** Parts that do without: what each says is why it does not work now, and nothing when it does. */
export type HealthParts = {
  readonly storage: Pick<Storage, 'store' | 'dataDir' | 'lastTrouble' | 'settings'>;
  readonly missingKeys: number;
  readonly behaviour: () => string | undefined;
  readonly jobs: () => string | undefined;
};

const withinMs = 2000;
const restMs = 1000;
/** A database writes a little before it notices that it cannot. */
const scarceBytes = 1_000_000;
const littleBytes = 64_000_000;

/** How the server is: asked by many at once it looks once, and again a second later at the earliest. */
export function createHealth(parts: HealthParts): () => Promise<Health> {
  let last: { readonly at: number; readonly health: Promise<Health> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > restMs) last = { at: now, health: lookOnce(parts) };
    return last.health;
  };
}

async function lookOnce(parts: HealthParts): Promise<Health> {
  const freeBytes = await bytesFree(parts.storage.dataDir);
  const unwritable = await whyNotWritable(parts.storage, freeBytes);
  const [behaviour, jobs] = [parts.behaviour(), parts.jobs()];
  const ailing = [
    unwritable && { part: 'database', why: unwritable },
    freeBytes < littleBytes && { part: 'disk', why: `only ${Math.round(freeBytes / 1e6)} MB are free` },
    behaviour && { part: 'behaviour', why: behaviour },
    parts.missingKeys > 0 && { part: 'keys', why: `${parts.missingKeys} keys of personal words are missing` },
    jobs && { part: 'jobs', why: jobs },
    !parts.storage.store.isHearing() && { part: 'news', why: 'what other processes write is not heard of' },
  ].filter((one) => typeof one === 'object') as AilingPart[];
  const status = unwritable ? 'unavailable' : ailing.length > 0 ? 'degraded' : 'ok';
  return { status, parts: ailing };
}

/** Writes a word itself only where it may fail: the last write did, or there is next to no room. */
async function whyNotWritable(storage: HealthParts['storage'], freeBytes: number): Promise<Trouble | undefined> {
  const isDoubtful = storage.lastTrouble() !== undefined || freeBytes < scarceBytes;
  const asked = isDoubtful
    ? storage.settings.set('health-tried', Math.round(freeBytes))
    : sql`select 1`.execute(storage.store.db);
  const late = wait(withinMs, undefined, { ref: false }).then(() => {
    throw new DatabaseAway('no answer yet');
  });
  try {
    await Promise.race([asked, late]);
    return undefined;
  } catch (error) {
    return troubleOf(error) ?? 'database-away';
  }
}

async function bytesFree(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
