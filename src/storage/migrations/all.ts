import type { Kysely } from 'kysely';
import { firstTables } from '#storage/migrations/0001-first-tables.ts';
import { guestTables } from '#storage/migrations/0002-guests.ts';
import { seenComments } from '#storage/migrations/0003-seen-comments.ts';
import { shareTable } from '#storage/migrations/0004-shares.ts';
import { shareViews } from '#storage/migrations/0005-share-views.ts';
import { securityEvents } from '#storage/migrations/0010-security-events.ts';
import { doorTables } from '#storage/migrations/0011-doors.ts';
import { readingTable } from '#storage/migrations/0015-readings.ts';
import { knownKeys } from '#storage/migrations/0018-known-keys.ts';
import { removedDocuments } from '#storage/migrations/0019-removed-documents.ts';
import { outboxTables } from '#storage/migrations/0020-outbox.ts';
import { journeyViews } from '#storage/migrations/0021-journey-views.ts';
import { workOnJourneys } from '#storage/migrations/0022-work-on-journeys.ts';
import { daysOfViews } from '#storage/migrations/0026-days-of-views.ts';
import { invitedPeople } from '#storage/migrations/0024-invited-people.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
};

/** In the order they are run, forward only. A number is never used again, and a migration that was released is never changed; numbers may be left out. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'first-tables', up: firstTables },
  { number: 2, name: 'guests', up: guestTables },
  { number: 3, name: 'seen-comments', up: seenComments },
  { number: 4, name: 'shares', up: shareTable },
  { number: 5, name: 'share-views', up: shareViews },
  { number: 10, name: 'security-events', up: securityEvents },
  { number: 11, name: 'doors', up: doorTables },
  { number: 15, name: 'readings', up: readingTable },
  { number: 18, name: 'known-keys', up: knownKeys },
  { number: 19, name: 'removed-documents', up: removedDocuments },
  { number: 20, name: 'outbox', up: outboxTables },
  { number: 21, name: 'journey-views', up: journeyViews },
  { number: 22, name: 'work-on-journeys', up: workOnJourneys },
  { number: 24, name: 'invited-people', up: invitedPeople },
  { number: 26, name: 'days-of-views', up: daysOfViews },
];
