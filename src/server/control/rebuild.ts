import { accept, type Result } from '#base/result.ts';
import { rebuildEvents } from '#analytics/segments/rebuild-events.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import { applyErasures } from '#server/behaviour/erase-customers.ts';
import { digestLogs } from '#server/behaviour/digest-logs.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import { mendOutbox } from '#storage/outbox/mend-outbox.ts';
import { rebuildRecords } from '#storage/journal/rebuild-records.ts';

export type Rebuilt = {
  readonly documents: number;
  readonly records: number;
  /** Documents whose records were not what their logs say. */
  readonly changedDocuments: readonly string[];
  /** Documents of whose last step the outbox did not tell. */
  readonly changedOutbox: readonly string[];
  readonly views: number;
  /** Journeys of which the views did not tell what they are made from. */
  readonly changedViews: readonly string[];
  readonly logs: number;
  readonly events: number;
  /** Logs that the event store did not have as they are kept. */
  readonly changedLogs: readonly string[];
  readonly damagedLogs: readonly SegmentRefusal[];
};

/** Makes everything that is derived anew from what is kept, and says what was different before. */
export async function rebuildAll(installation: Installation): Promise<Result<Rebuilt, ServerRefusal>> {
  const documents = await rebuildDocuments(installation);
  await eraseWhoIsListed(installation);
  await takeAsReached(installation);
  const changedOutbox = await mendOutbox(installation.storage.store);
  const views = await rebuildViews(installation);
  return accept({ ...documents, changedOutbox, ...views, ...(await rebuildLogs(installation)) });
}

/** Nobody who was erased comes back with a backup from before. */
async function eraseWhoIsListed({ storage, events, apart, writerOf }: Installation): Promise<void> {
  for (const workspace of await storage.keys.erasedCustomers.workspaces()) {
    if (!(await storage.journal.load(workspace))) continue;
    await applyErasures({ storage, events, apart, writer: writerOf('stig') }, workspace);
  }
}

/** The logs count as whole as they are from now on: whoever rebuilds has read what the doctor says. */
async function takeAsReached({ storage, effects }: Installation): Promise<void> {
  const at = new Date(effects.clock()).toISOString();
  const rows = await storage.db.selectFrom('document').select(['id', 'seq', 'hash', 'workspace']).execute();
  await storage.reached.renew(rows.filter(({ seq }) => seq > 0).map((row) => ({ ...row, at })));
}

async function rebuildDocuments({ storage }: Installation) {
  const documents = await storage.db.selectFrom('document').select('id').orderBy('id').execute();
  const changedDocuments: string[] = [];
  let records = 0;
  for (const { id } of documents) {
    const before = await derivedText(storage, id);
    records += await rebuildRecords(storage.store, id);
    if ((await derivedText(storage, id)) !== before) changedDocuments.push(id);
  }
  return { documents: documents.length, records, changedDocuments };
}

async function rebuildViews({ storage, journeysView }: Installation) {
  await journeysView.follow();
  const before = await storage.journeyViews.texts();
  await storage.journeyViews.forget();
  await journeysView.follow();
  const after = await storage.journeyViews.texts();
  const changedViews = [...new Set([...before.keys(), ...after.keys()])].filter(
    (journey) => before.get(journey) !== after.get(journey),
  );
  return { views: after.size, changedViews };
}

async function derivedText({ db }: Installation['storage'], document: string): Promise<string> {
  const records = await db.selectFrom('record').selectAll().where('document', '=', document).orderBy('id').execute();
  const references = await db
    .selectFrom('reference')
    .selectAll()
    .where('document', '=', document)
    .orderBy('record')
    .orderBy('path')
    .orderBy('to_id')
    .execute();
  return JSON.stringify([records, references]);
}

/** The engine is not started for an installation without events. */
async function rebuildLogs({ events }: Installation) {
  const segments = await events.segments();
  if ((await segments.list()).length === 0) return { logs: 0, events: 0, changedLogs: [], damagedLogs: [] };
  const engine = await events.engine();
  const before = await digestLogs(engine);
  const rebuilt = await rebuildEvents(segments, engine);
  const after = await digestLogs(engine);
  const changedLogs = [...new Set([...before.keys(), ...after.keys()])].filter(
    (log) => before.get(log) !== after.get(log),
  );
  return { logs: rebuilt.logs, events: rebuilt.events, changedLogs, damagedLogs: rebuilt.damaged };
}
