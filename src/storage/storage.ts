import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { type BoundedQueue, createBoundedQueue } from '#base/bounded-queue.ts';
import type { Clock } from '#base/clock.ts';
import { createIds } from '#base/id.ts';
import type { Random } from '#base/random.ts';
import type { Journal } from '#model/document/journal.ts';
import { checkRestored } from '#storage/backup/restoring.ts';
import { type Blobs, createBlobs } from '#storage/blobs/blobs.ts';
import { blobPlaceOf } from '#storage/blobs/open-blob-place.ts';
import { type Catalogue, createCatalogue } from '#storage/workspace/catalogue.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';
import { createJobs, releaseJobs } from '#storage/jobs/stored-jobs.ts';
import { createWriteTogether, type WriteTogether } from '#storage/journal/write-together.ts';
import { createJournal } from '#storage/journal/create-journal.ts';
import { migrations } from '#storage/migrations/all.ts';
import { migrate } from '#storage/migrations/migrate.ts';
import { createOutbox, type Outbox } from '#storage/outbox/outbox.ts';
import { createJourneyViews, type JourneyViews } from '#storage/views/journey-views.ts';
import { openReached, type Reached } from '#storage/reached/reached.ts';
import { removeDocument } from '#storage/workspace/remove-document.ts';
import { createSettings, type Settings } from '#storage/workspace/settings.ts';
import { type Erased, eraseParticipant } from '#storage/sealing/forget.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';
import type { Keys } from '#storage/keys/keys.ts';
import { type AccountNotes, createAccountNotes } from '#storage/people/account-notes.ts';
import { createDoorTries, type DoorTries } from '#storage/people/door-tries.ts';
import { createPasswordResets, type PasswordResets } from '#storage/people/password-resets.ts';
import { createTwoFactors, type TwoFactors } from '#storage/people/two-factors.ts';
import { moveSecrets } from '#storage/keys/move-secrets.ts';
import { withKnownKeys } from '#storage/keys/known-keys.ts';
import { createInvites, type Invites } from '#storage/people/invites.ts';
import { createPersonAnswers, type PersonAnswers } from '#storage/people/person-answers.ts';
import { createReadings, type Readings } from '#storage/people/readings.ts';
import { createSeenComments, type SeenComments } from '#storage/people/seen-comments.ts';
import { createSecurityEvents, type SecurityEvents } from '#storage/people/security-events.ts';
import { createShares, type Shares } from '#storage/people/shares.ts';
import { createMembers, type Members } from '#storage/people/members.ts';
import { openPostgres, type Patience } from '#storage/postgres/open-postgres.ts';
import { openPostgresKeys } from '#storage/keys/postgres-keys.ts';
import { openSqliteKeys } from '#storage/keys/sqlite-keys.ts';
import { openSqlite } from '#storage/sqlite/open-sqlite.ts';
import { createGuests, type Guests } from '#storage/workshop/guests.ts';
import { rememberTrouble, type Writability } from '#storage/trouble/remember-trouble.ts';
import type { Store } from '#storage/store.ts';
import { createVoices, type Voices } from '#storage/sealing/voices.ts';
import type { Tables } from '#storage/tables.ts';

/** Where an installation keeps what outlives it: a folder, and a PostgreSQL server beside it when there is one. */
export type Where = {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** What the files of one workspace may take together. Units: bytes. */
  readonly quotaBytes?: number | undefined;
};

/** `random` makes the ids of jobs and erasures; keys and tokens always come from the machine's own source. */
export type Effects = {
  readonly clock: Clock;
  readonly random?: Random | undefined;
  /** Waits for a PostgreSQL server that is away; without it, that is an error at once. */
  readonly patience?: Patience | undefined;
};

export type Storage = {
  readonly dialect: 'sqlite' | 'postgres';
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly journal: Journal;
  /** Writes to several documents whole or not at all. */
  readonly writeTogether: WriteTogether;
  readonly documents: Catalogue & {
    /** Takes a document away with its log; an interview's words go from everywhere they are quoted. */
    readonly remove: (of: { id: string; by: string }) => Promise<Erased>;
  };
  readonly members: Members;
  readonly invites: Invites;
  readonly personAnswers: PersonAnswers;
  readonly guests: Guests;
  readonly shares: Shares;
  readonly securityEvents: SecurityEvents;
  readonly doorTries: DoorTries;
  readonly twoFactors: TwoFactors;
  readonly passwordResets: PasswordResets;
  readonly accountNotes: AccountNotes;
  /** Where everything that hashes a password waits its turn. */
  readonly hashing: BoundedQueue;
  readonly seenComments: SeenComments;
  readonly readings: Readings;
  readonly voices: Voices;
  readonly outbox: Outbox;
  readonly journeyViews: JourneyViews;
  readonly blobs: Blobs;
  readonly jobs: Jobs;
  readonly settings: Settings;
  /** Makes all that a participant said unreadable, for good, and answers where it stood; nothing where nobody knows them. */
  readonly erase: (of: { workspace: string; participant: string; by: string }) => Promise<Erased | undefined>;
  readonly secrets: KeptSecrets;
  /** For sign-in's own tables: the same connection, so that two transactions never stand in each other's way. */
  readonly db: Kysely<Tables>;
  readonly raw: { readonly sqlite: Database.Database } | { readonly pool: Pool };
  readonly store: Store;
  readonly keys: Keys;
  readonly reached: Reached;
  /** How many keys were missing when it was opened. */
  readonly missingKeys: number;
  readonly writability: Writability;
  readonly close: () => Promise<void>;
};

/**
 * Opens the storage of an installation, made where there is none and brought up to this Stig's tables.
 *
 * Errors  `DataFolderInUse`, `NewerDatabase`, `RestoreUnfinished`, `DatabaseAway`: messages for whoever started it.
 */
export async function openStorage(where: Where, effects: Effects): Promise<Storage> {
  mkdirSync(where.dataDir, { recursive: true, mode: 0o700 });
  checkRestored(where.dataDir);
  const opened = where.databaseUrl
    ? await openOnPostgres(where.databaseUrl, effects)
    : await openOnSqlite(where.dataDir, effects);
  return closingOnFailure(opened, () => completed(opened, where, effects));
}

async function completed(opened: Opened, where: Where, effects: Effects): Promise<Storage> {
  const { store, keys, raw, writability } = opened;
  store.listen((news) => {
    if (news.about === 'erased' || news.about === 'anything') keys.evict();
  });
  await moveSecrets(store, keys.secrets);
  const reached = await openReached(where.dataDir, { store, clock: effects.clock });
  if (store.dialect === 'sqlite') await releaseJobs(store);
  return {
    ...partsOf(opened, where, effects),
    dialect: store.dialect,
    dataDir: where.dataDir,
    databaseUrl: where.databaseUrl,
    db: store.db,
    raw,
    store,
    keys,
    missingKeys: (await keys.missing()).length,
    reached,
    writability,
    close: closeOnce(store, keys, reached),
  };
}

function partsOf({ store, keys }: Opened, { dataDir, quotaBytes }: Where, effects: Effects) {
  const { clock } = effects;
  const createId = createIds(effects.random ?? strongRandom);
  const blobs = createBlobs({ store, keys, clock, place: blobPlaceOf({ dataDir }), quotaBytes });
  const hashing = createBoundedQueue(hashingLimits);
  const forgetting = { store, keys, clock, createId, place: blobs.place };
  return {
    journal: createJournal({ store, keys, clock }),
    writeTogether: createWriteTogether({ store, keys, clock }),
    documents: { ...createCatalogue({ store, keys }), remove: (of) => removeDocument(forgetting, of) },
    members: createMembers({ store, clock }),
    invites: createInvites({ store, clock }),
    personAnswers: createPersonAnswers({ store, clock }),
    guests: createGuests({ store, clock }),
    hashing,
    shares: createShares({ store, clock, createId, hashing }),
    doorTries: createDoorTries({ store, clock }),
    twoFactors: createTwoFactors({ store, clock }),
    passwordResets: createPasswordResets({ store, clock }),
    accountNotes: createAccountNotes({ store, clock }),
    securityEvents: createSecurityEvents({ store, clock, createId }),
    seenComments: createSeenComments({ store, clock }),
    readings: createReadings({ store, clock }),
    voices: createVoices({ store }),
    outbox: createOutbox(store),
    journeyViews: createJourneyViews(store),
    blobs,
    jobs: createJobs({ store, clock, createId }),
    settings: createSettings(store),
    secrets: keys.secrets,
    erase: (of) => eraseParticipant(forgetting, of),
  } satisfies Partial<Storage>;
}

/** Each takes 32 MB and a tenth of a second; who comes later than this is asked to come back. */
const hashingLimits = { atOnce: 2, waiting: 60 };

const strongRandom: Random = () => randomInt(2 ** 48 - 1) / (2 ** 48 - 1);

type Opened = {
  readonly store: Store;
  readonly keys: Keys;
  readonly raw: Storage['raw'];
  readonly writability: Writability;
};

async function openOnSqlite(dataDir: string, { clock }: Effects): Promise<Opened> {
  const { store, writability } = rememberTrouble(openSqlite(dataDir, clock));
  const keys = await closingOnFailure({ store }, async () => {
    await migrate(store, migrations, clock);
    return withKnownKeys(openSqliteKeys(join(dataDir, 'keys.sqlite'), clock), { store, clock });
  });
  return { store, keys, raw: { sqlite: store.raw }, writability };
}

async function openOnPostgres(databaseUrl: string, { clock, patience }: Effects): Promise<Opened> {
  const { store, writability } = rememberTrouble(await openPostgres(databaseUrl, patience));
  const keys = await closingOnFailure({ store }, async () => {
    await migrate(store, migrations, clock);
    return withKnownKeys(await openPostgresKeys(store, clock), { store, clock });
  });
  return { store, keys, raw: { pool: store.raw }, writability };
}

/** What cannot be closed on a disk that takes nothing is no reason to tell another than the first. */
async function closingOnFailure<T>(
  opened: { readonly store: Store; readonly keys?: Keys },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (why) {
    await opened.store.close().catch(() => {});
    opened.keys?.close();
    throw why;
  }
}

function closeOnce(store: Store, keys: Keys, reached: Reached): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= store.close().then(reached.close).then(keys.close));
}
