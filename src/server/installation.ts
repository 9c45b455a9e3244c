import { access, constants, mkdir } from 'node:fs/promises';
import type { Config } from '#server/machine/config.ts';
import { createEventStore, type EventStore } from '#server/behaviour/event-store.ts';
import { type Apart, createApart } from '#server/apart/apart.ts';
import { type Effects, worldEffects } from '#server/machine/effects.ts';
import { createJourneysView, type JourneysView } from '#server/feeds/journeys-view.ts';
import { createSpokenIn, type SpokenIn } from '#server/research/spoken-in.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Patience } from '#storage/postgres/open-postgres.ts';
import { mendModes } from '#storage/disk/mend-modes.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

/** What an installation keeps and how it is written to, whoever asks: the server, or the command line where none runs. */
export type Installation = {
  readonly storage: Storage;
  readonly events: EventStore;
  readonly effects: Effects;
  readonly apart: Apart;
  readonly spokenIn: SpokenIn;
  readonly journeysView: JourneysView;
  readonly writerOf: (actor: string) => Writer;
  /** Where people reach it, as far as the environment says; a running server knows. */
  readonly publicUrl: () => string;
  /** Says that there is a new job; only where a server does them. */
  readonly wakeJobs?: (() => void) | undefined;
  readonly close: () => Promise<void>;
};

/**
 * Opens the data folder and its database.
 *
 * Errors  `DataFolderInUse`, `NewerDatabase`, `DatabaseAway`: messages for whoever started it.
 */
export async function openInstallation(config: Config, patience?: Patience): Promise<Installation> {
  const effects = worldEffects();
  const { dataDir, databaseUrl, quotaBytes } = config;
  const where = { dataDir, databaseUrl, quotaBytes };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await access(dataDir, constants.W_OK);
  await mendModes(dataDir);
  const storage = await openStorage(where, { ...effects, patience });
  const events = createEventStore(config);
  const apart = createApart();
  const spokenIn = createSpokenIn(storage, effects.clock);
  return {
    storage,
    events,
    effects,
    apart,
    publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
    spokenIn,
    journeysView: createJourneysView({ ...storage, spokenIn, clock: effects.clock }),
    writerOf: (actor) => ({ journal: storage.journal, actor, createId: effects.createId }),
    close: async () => {
      apart.close();
      await events.close();
      await storage.close();
    },
  };
}
