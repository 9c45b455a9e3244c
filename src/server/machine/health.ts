import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { AilingPart } from '#protocol/http/health.ts';
import type { Storage } from '#storage/storage.ts';
import { DatabaseAway, type Trouble, troubleOf } from '#storage/trouble/trouble.ts';

export type Health = {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly parts: readonly AilingPart[];
};

/** Parts that do without: what each says is why it does not work now, and nothing when it does. */
export type HealthParts = {
  readonly storage: Pick<Storage, 'store' | 'dataDir' | 'writability'>;
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

/** Writes something itself only where that may fail: a write did, or there is next to no room. */
async function whyNotWritable(
  { store, writability }: HealthParts['storage'],
  freeBytes: number,
): Promise<Trouble | undefined> {
  const isScarce = store.dialect === 'sqlite' && freeBytes < scarceBytes;
  const asked =
    isScarce || writability.lastTrouble()
      ? writability.tryWriting()
      : sql`select 1`.execute(store.db).then(() => undefined);
  const late = wait(withinMs, undefined, { ref: false }).then(() => {
    throw new DatabaseAway('no answer yet');
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    return troubleOf(error) ?? 'database-away';
  }
}

async function bytesFree(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
