import type { StepHead } from '#model/map/history/stops.ts';
import type { Step } from '#model/document/step.ts';
import type { Stand, StoredDocument } from '#model/document/journal.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { Keys } from '#storage/keys/keys.ts';
import {
  openChange,
  openRecord,
  ownersIn,
  ownersInChange,
  parseStoredChanges,
  parseStoredRecord,
} from '#storage/sealing/open-record.ts';
import type { Reader } from '#storage/store.ts';

/** A document with its words in clear, all as of one moment: one question to the database. */
export async function loadDocument(db: Reader, keys: Keys, id: string): Promise<StoredDocument | undefined> {
  const rows = await db
    .selectFrom('document')
    .leftJoin('record', 'record.document', 'document.id')
    .select(['document.workspace', 'document.kind', 'document.seq', 'document.hash'])
    .select(['record.id as id', 'record.type as type', 'record.order_key as order_key', 'record.body as body'])
    .where('document.id', '=', id)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const stored = rows.flatMap(({ id: record, type, order_key, body }) =>
    record === null || type === null || order_key === null || body === null
      ? []
      : [parseStoredRecord({ id: record, type, order_key, body })],
  );
  const secrets = await keys.forOpening(db, [...new Set(stored.flatMap(ownersIn))]);
  const records = recordsFrom(stored.map((record) => openRecord(id, record, secrets)));
  const { workspace, kind, seq, hash } = first;
  return { workspace, doc: { id, kind, seq, records, ...(hash !== '' && { mark: hash }) } };
}

/** The steps after `seq`, their words in clear. */
export async function readSteps(db: Reader, keys: Keys, after: { id: string; seq: number }): Promise<Step[]> {
  const rows = await db
    .selectFrom('change')
    .select(['seq', 'at', 'actor', 'command_id', 'changes', 'hash'])
    .where('document', '=', after.id)
    .where('seq', '>', after.seq)
    .orderBy('seq')
    .execute();
  const stored = rows.map((row) => ({ ...row, changes: parseStoredChanges(row.changes) }));
  const owners = new Set(stored.flatMap(({ changes }) => changes.flatMap(ownersInChange)));
  const secrets = await keys.forOpening(db, [...owners]);
  return stored.map(({ seq, at, actor, command_id, changes, hash }) => ({
    seq,
    at,
    actor,
    commandId: command_id,
    changes: changes.map((change) => openChange(after.id, change, secrets)),
    mark: hash,
  }));
}

/** Where a document is now, and whether its log comes by where somebody stands. */
export async function readStand(
  db: Reader,
  { id, seq, mark }: Stand,
): Promise<{ seq: number; isOn: boolean } | undefined> {
  const row = await db
    .selectFrom('document')
    .leftJoin('change', (join) => join.onRef('change.document', '=', 'document.id').on('change.seq', '=', seq))
    .select(['document.seq as now', 'change.hash as hash'])
    .where('document.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  return { seq: row.now, isOn: seq <= row.now && (mark === undefined || mark === row.hash) };
}

/** When each step was made and by whom, oldest first. */
export async function readHeads(db: Reader, id: string): Promise<StepHead[] | undefined> {
  const heads = await db
    .selectFrom('change')
    .select(['seq', 'at', 'actor'])
    .where('document', '=', id)
    .orderBy('seq')
    .execute();
  if (heads.length > 0) return heads;
  const there = await db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst();
  return there && [];
}
