import { randomBytes } from 'node:crypto';
import { chmodSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Clock } from '#base/clock.ts';
import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import { createKeyCache, type KeyCache } from '#storage/keys/key-cache.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';
import type { KeptKey, KeyStore } from '#storage/keys/keys.ts';
import { sqliteErasedCustomers } from '#storage/keys/sqlite-erased-customers.ts';

/** Keys in a file of their own, whose deleted pages are overwritten and which has no log that outlives a commit. */
export function openSqliteKeys(file: string, clock: Clock): KeyStore {
  const raw = openKeyFile(file);
  const { ino } = statSync(file);
  const readAll = raw.prepare<[], KeptKey>('select owner, destroyed from key');
  const cache = createKeyCache();
  return {
    ...keysIn(raw, cache, () => new Date(clock()).toISOString()),
    scrub: async () => {},
    evict: cache.evict,
    all: async () => readAll.all(),
    faults: async () => [
      ...checkFile(raw),
      ...(isStill(file, ino) ? [] : ['the file of keys was taken away or replaced']),
    ],
    secrets: secretsIn(raw),
    erasedCustomers: sqliteErasedCustomers(raw, clock),
    copyTo: async (to) => void (await raw.backup(to)),
    close: async () => {
      cache.evict();
      raw.close();
    },
  };
}

function keysIn(
  raw: Database.Database,
  cache: KeyCache,
  now: () => string,
): Pick<KeyStore, 'forSealing' | 'forOpening' | 'destroy'> {
  const find = raw.prepare<[string], { secret: Buffer | null }>('select secret from key where owner = ?');
  const make = raw.prepare('insert into key (owner, secret, made) values (?, ?, ?)');
  const overwrite = raw.prepare('update key set secret = ? where owner = ?');
  const bury = raw.prepare(
    `insert into key (owner, secret, made, destroyed) values (@owner, null, @at, @at)
     on conflict (owner) do update set secret = null, destroyed = coalesce(destroyed, @at)`,
  );
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
  };
}

function secretsIn(raw: Database.Database): KeptSecrets {
  const find = raw.prepare<[string], { value: string }>('select value from secret where name = ?');
  const add = raw.prepare('insert into secret (name, value) values (?, ?) on conflict (name) do nothing');
  const put = raw.prepare(
    'insert into secret (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
  );
  const drop = raw.prepare('delete from secret where name = ? and value = ?');
  return {
    get: async (name) => find.get(name)?.value,
    once: async (name, value) => {
      add.run(name, value);
      return find.get(name)?.value ?? value;
    },
    set: async (name, value) => void put.run(name, value),
    take: async (name, value) => drop.run(name, value).changes > 0,
  };
}

const isStill = (file: string, ino: number): boolean => statSync(file, { throwIfNoEntry: false })?.ino === ino;

const checkFile = (raw: Database.Database): string[] =>
  (raw.pragma('integrity_check') as { integrity_check: string }[]).flatMap(({ integrity_check: said }) =>
    said === 'ok' ? [] : [said],
  );

function openKeyFile(file: string): Database.Database {
  const raw = new Database(file);
  chmodSync(file, 0o600);
  raw.pragma('secure_delete = ON');
  raw.pragma('journal_mode = DELETE');
  raw.pragma('synchronous = EXTRA');
  raw.exec(
    'create table if not exists key (owner text primary key not null, secret blob, made text not null, destroyed text) without rowid',
  );
  raw.exec('create table if not exists secret (name text primary key not null, value text not null) without rowid');
  return raw;
}
