import type { Kysely } from 'kysely';
import { firstTables } from '#storage/migrations/0001-first-tables.ts';
import { guestTables } from '#storage/migrations/0002-guests.ts';
import { seenComments } from '#storage/migrations/0003-seen-comments.ts';
import { shareTable } from '#storage/migrations/0004-shares.ts';
import { shareViews } from '#storage/migrations/0005-share-views.ts';

export type Migration = { readonly name: string; readonly up: (db: Kysely<unknown>) => Promise<void> };

/** In the order they are run, forward only: the first is number 1. A migration that was released is never changed. */
export const migrations: readonly Migration[] = [
  { name: 'first-tables', up: firstTables },
  { name: 'guests', up: guestTables },
  { name: 'seen-comments', up: seenComments },
  { name: 'shares', up: shareTable },
  { name: 'share-views', up: shareViews },
];
