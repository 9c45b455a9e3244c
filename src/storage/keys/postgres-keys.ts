import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '#base/clock.ts';
import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import { createKeyCache } from '#storage/keys/key-cache.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';
import { makeErasedTables, postgresErasedCustomers } from '#storage/keys/postgres-erased-customers.ts';
import type { KeptKey, KeyStore } from '#storage/keys/keys.ts';
import type { Reader, Store, Tx } from '#storage/store.ts';

type KeyRow = { readonly owner: string; readonly secret: Buffer | null };

/** Keys in a schema of their own, so that they are dumped apart from the words. */
export async function openPostgresKeys(store: Store, clock: Clock): Promise<KeyStore> {
  await store.transact(async (tx) => {
    await store.lockSchema(tx);
    await makeTable(tx);
    await makeErasedTables(tx);
  });
  const cache = createKeyCache();
  const now = (): string => new Date(clock()).toISOString();
  const forOpening: KeyStore['forOpening'] = async (db, owners) => {
    const found = new Map<KeyOwner, Secret>();
    const unknown: KeyOwner[] = [];
    for (const owner of new Set(owners)) {
      const secret = cache.get(owner);
      if (secret) found.set(owner, secret);
      else unknown.push(owner);
    }
    for (const { owner, secret } of await readKeys(db, unknown)) {
      if (!secret) continue;
      cache.set(owner, secret);
      found.set(owner, secret);
    }
    return found;
  };
  return {
    erasedCustomers: postgresErasedCustomers(store, clock),
    forOpening,
    forSealing: async (tx, owners) => {
      const known = await forOpening(tx.db, owners);
      const missing = owners.filter((owner) => !known.has(owner));
      return missing.length === 0 ? known : new Map([...known, ...(await makeKeys(tx, missing, now()))]);
    },
    destroy: async (tx, owners) => {
      await destroyKeys(tx, [...owners].toSorted(), now());
      cache.evict(owners);
    },
    scrub: async () => void (await sql`vacuum full stig_keys.key`.execute(store.db)),
    evict: cache.evict,
    secrets: secretsIn(store),
    all: async () => ((await isThere(store.db)) ? readAll(store.db) : []),
    faults: async () => ((await isThere(store.db)) ? [] : ['the schema of keys was taken away']),
    close: async () => cache.evict(),
  };
}

async function makeTable({ db }: Tx): Promise<void> {
  await sql`create schema if not exists stig_keys`.execute(db);
  await sql`create table if not exists stig_keys.key
    (owner text primary key, secret bytea, made text not null, destroyed text)`.execute(db);
  await sql`create table if not exists stig_keys.secret (name text primary key, value text not null)`.execute(db);
}

function secretsIn({ db }: Store): KeptSecrets {
  const find = async (name: string): Promise<string | undefined> =>
    (await sql<{ value: string }>`select value from stig_keys.secret where name = ${name}`.execute(db)).rows[0]?.value;
  return {
    get: find,
    once: async (name, value) => {
      await sql`insert into stig_keys.secret values (${name}, ${value}) on conflict (name) do nothing`.execute(db);
      return (await find(name)) ?? value;
    },
    set: async (name, value) =>
      void (await sql`insert into stig_keys.secret values (${name}, ${value})
        on conflict (name) do update set value = excluded.value`.execute(db)),
    take: async (name, value) => {
      const gone = await sql`delete from stig_keys.secret where name = ${name} and value = ${value}
        returning name`.execute(db);
      return gone.rows.length > 0;
    },
  };
}

async function readKeys(db: Reader, owners: readonly KeyOwner[]): Promise<readonly KeyRow[]> {
  if (owners.length === 0) return [];
  return (await sql<KeyRow>`select owner, secret from stig_keys.key where owner = any(${[...owners]})`.execute(db))
    .rows;
}

async function isThere(db: Reader): Promise<boolean> {
  const { rows } = await sql<{ there: string | null }>`select to_regclass('stig_keys.key')::text as there`.execute(db);
  return (rows[0]?.there ?? null) !== null;
}

const readAll = async (db: Reader): Promise<readonly KeptKey[]> =>
  (await sql<KeptKey>`select owner, destroyed from stig_keys.key`.execute(db)).rows;

/** New keys are not kept in memory: the transaction that makes them may yet be undone. */
async function makeKeys(tx: Tx, owners: readonly KeyOwner[], at: string): Promise<Map<KeyOwner, Secret>> {
  const sorted = owners.toSorted();
  const secrets = sorted.map(() => randomBytes(32));
  await sql`insert into stig_keys.key (owner, secret, made)
    select owner, secret, ${at} from unnest(${sorted}::text[], ${secrets}::bytea[]) as made (owner, secret)
    on conflict (owner) do nothing`.execute(tx.db);
  const rows = await readKeys(tx.db, sorted);
  return new Map(rows.flatMap(({ owner, secret }) => (secret ? [[owner, secret] as const] : [])));
}

async function destroyKeys(tx: Tx, owners: readonly KeyOwner[], at: string): Promise<void> {
  await sql`insert into stig_keys.key (owner, secret, made, destroyed)
    select owner, null, ${at}, ${at} from unnest(${owners}::text[]) as gone (owner)
    on conflict (owner) do update set secret = null, destroyed = coalesce(key.destroyed, ${at})`.execute(tx.db);
}
