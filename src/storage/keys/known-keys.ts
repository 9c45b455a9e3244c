import type { Clock } from '#base/clock.ts';
import { chunksOf } from '#storage/journal/record-rows.ts';
import type { KeyOwner, Secret } from '#storage/sealing/box.ts';
import type { KeptKey, Keys, KeyStore, Secrets } from '#storage/keys/keys.ts';
import type { Reader, Store, Tx } from '#storage/store.ts';
import type { KnownKeyRow } from '#storage/tables.ts';

type Tools = { readonly store: Store; readonly clock: Clock };

/**
 * Keys with a note of each beside the words, in the same transaction: a key that is not there was either destroyed, or is missing.
 *
 * Shape   a missing key is never made anew: what it sealed would not open with another, and the right one may yet be found.
 */
export async function withKnownKeys(keys: KeyStore, { store, clock }: Tools): Promise<Keys> {
  const now = (): string => new Date(clock()).toISOString();
  const noted = createNoted();
  await agree({ keys, store }, now());
  return {
    ...keys,
    forOpening: async (db, owners) => {
      const found = await keys.forOpening(db, owners);
      const absent = owners.filter((owner) => !found.has(owner));
      return secretsOf(found, missingOf(await readKnown(db, absent)));
    },
    forSealing: async (tx, owners) => {
      const found = await keys.forOpening(tx.db, owners);
      const unsure = [...new Set(owners)].filter((owner) => !found.has(owner) || !noted.has(owner));
      if (unsure.length === 0) return secretsOf(found, new Set());
      const known = await readKnown(tx.db, unsure);
      for (const { owner } of known) noted.add(owner);
      const there = new Set(known.map(({ owner }) => owner));
      const fresh = unsure.filter((owner) => !there.has(owner));
      await note(tx, fresh, now());
      const made = await keys.forSealing(tx, fresh);
      const missing = missingOf(known.filter(({ owner }) => !found.has(owner)));
      return secretsOf(new Map([...found, ...made]), missing);
    },
    destroy: async (tx, owners) => {
      await bury(tx, owners, now());
      await keys.destroy(tx, owners);
    },
    missing: async () => {
      const there = new Set((await keys.all()).map(({ owner }) => owner));
      return (await readAllKnown(store.db)).filter(isWanted).flatMap(({ owner }) => (there.has(owner) ? [] : [owner]));
    },
    giveUp: (owners) =>
      store.transact(async (tx) => {
        for (const some of chunksOf(owners))
          await tx.db.updateTable('known_key').set({ given_up: now() }).where('owner', 'in', some).execute();
      }),
  };
}

const isWanted = ({ destroyed, given_up }: KnownKeyRow): boolean => destroyed === null && given_up === null;

const secretsOf = (found: ReadonlyMap<KeyOwner, Secret>, missing: ReadonlySet<KeyOwner>): Secrets => ({
  get: (owner) => found.get(owner),
  has: (owner) => found.has(owner),
  values: () => found.values(),
  missing,
});

const missingOf = (known: readonly KnownKeyRow[]): ReadonlySet<KeyOwner> =>
  new Set(known.flatMap(({ owner, destroyed }) => (destroyed === null ? [owner] : [])));

const mostNoted = 20_000;

/** Owners whose note was read, so that it need not be asked for at every sentence; the oldest are forgotten first. */
function createNoted(): { has: (owner: KeyOwner) => boolean; add: (owner: KeyOwner) => void } {
  const held = new Set<KeyOwner>();
  return {
    has: (owner) => held.has(owner),
    add: (owner) => {
      const oldest = held.size >= mostNoted ? held.values().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
      held.add(owner);
    },
  };
}

/** Brings notes and keys together at the start: what either knows to be destroyed is, and a key without a note gets one. */
async function agree({ keys, store }: { keys: KeyStore; store: Store }, at: string): Promise<void> {
  const known = new Map((await readAllKnown(store.db)).map((row) => [row.owner, row]));
  const kept = await keys.all();
  const isBuried = ({ owner, destroyed }: KeptKey): boolean =>
    destroyed !== null && (known.get(owner)?.destroyed ?? null) === null;
  const buried = kept.filter(isBuried).map(({ owner }) => owner);
  const fresh = kept.filter(({ owner, destroyed }) => destroyed === null && !known.has(owner));
  const back = kept.filter(
    ({ owner, destroyed }) => destroyed === null && (known.get(owner)?.destroyed ?? null) !== null,
  );
  if (buried.length + fresh.length + back.length === 0) return;
  const again = back.map(({ owner }) => owner);
  await store.transact(async (tx) => {
    await note(
      tx,
      fresh.map(({ owner }) => owner),
      at,
    );
    await bury(tx, buried, at);
    await keys.destroy(tx, again);
  });
  if (again.length > 0) await keys.scrub();
}

async function note(tx: Tx, owners: readonly KeyOwner[], at: string): Promise<void> {
  for (const some of chunksOf(owners.toSorted()))
    await tx.db
      .insertInto('known_key')
      .values(some.map((owner) => ({ owner, made: at, destroyed: null, given_up: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function bury(tx: Tx, owners: readonly KeyOwner[], at: string): Promise<void> {
  for (const some of chunksOf([...new Set(owners)].toSorted()))
    await tx.db
      .insertInto('known_key')
      .values(some.map((owner) => ({ owner, made: at, destroyed: at, given_up: null })))
      .onConflict((conflict) =>
        conflict
          .column('owner')
          .doUpdateSet((eb) => ({ destroyed: eb.fn.coalesce('known_key.destroyed', 'excluded.destroyed') })),
      )
      .execute();
}

async function readKnown(db: Reader, owners: readonly KeyOwner[]): Promise<KnownKeyRow[]> {
  const rows: KnownKeyRow[] = [];
  for (const some of chunksOf(owners))
    rows.push(...(await db.selectFrom('known_key').selectAll().where('owner', 'in', some).execute()));
  return rows;
}

const readAllKnown = (db: Reader): Promise<KnownKeyRow[]> => db.selectFrom('known_key').selectAll().execute();
