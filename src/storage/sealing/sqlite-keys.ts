import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Clock } from '#base/clock.ts';
import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import { createKeyCache } from '#storage/sealing/key-cache.ts';
import { sqliteErasedCustomers } from '#storage/sealing/sqlite-erased-customers.ts';
import type { Keys } from '#storage/sealing/keys.ts';

/** Keys in a file of their own, whose deleted pages are overwritten and which has no log that outlives a commit. */
export function openSqliteKeys(file: string, clock: Clock): Keys {
  const raw = openKeyFile(file);
  const cache = createKeyCache();
  const find = raw.prepare<[string], { secret: Buffer | null }>('select secret from key where owner = ?');
  const make = raw.prepare('insert into key (owner, secret, made) values (?, ?, ?)');
  const overwrite = raw.prepare('update key set secret = ? where owner = ?');
  const bury = raw.prepare(
    `insert into key (owner, secret, made, destroyed) values (@owner, null, @at, @at)
     on conflict (owner) do update set secret = null, destroyed = coalesce(destroyed, @at)`,
  );
  const now = (): string => new Date(clock()).toISOString();
  const read = (owner: KeyOwner): Secret | null | undefined => cache.get(owner) ?? find.get(owner)?.secret;
  const readOrMake = (owner: KeyOwner): Secret | undefined => {
    const found = read(owner);
    if (found === undefined) {
      const secret = randomBytes(32);
      make.run(owner, secret, now());
      return secret;
    }
    return found ?? undefined;
  };
  const keep = (
    owners: readonly KeyOwner[],
    of: (owner: KeyOwner) => Secret | null | undefined,
  ): Map<KeyOwner, Secret> => {
    const found = new Map<KeyOwner, Secret>();
    for (const owner of new Set(owners)) {
      const secret = of(owner);
      if (!secret) continue;
      cache.set(owner, secret);
      found.set(owner, secret);
    }
    return found;
  };
  return {
    erasedCustomers: sqliteErasedCustomers(raw, clock),
    forSealing: async (_tx, owners) => {
      if (owners.every((owner) => cache.get(owner))) return keep(owners, read);
      return raw.transaction(() => keep(owners, readOrMake)).immediate();
    },
    forOpening: async (_db, owners) => keep(owners, read),
    destroy: async (_tx, owners) => {
      const at = now();
      raw.transaction(() => owners.forEach((owner) => overwrite.run(randomBytes(32), owner))).immediate();
      raw.transaction(() => owners.forEach((owner) => bury.run({ owner, at }))).immediate();
      cache.evict(owners);
    },
    scrub: async () => {},
    evict: cache.evict,
    copyTo: async (file) => void (await raw.backup(file)),
    close: async () => {
      cache.evict();
      raw.close();
    },
  };
}

function openKeyFile(file: string): Database.Database {
  const raw = new Database(file);
  chmodSync(file, 0o600);
  raw.pragma('secure_delete = ON');
  raw.pragma('journal_mode = DELETE');
  raw.pragma('synchronous = EXTRA');
  raw.exec(
    'create table if not exists key (owner text primary key not null, secret blob, made text not null, destroyed text) without rowid',
  );
  return raw;
}
