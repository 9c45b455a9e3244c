import { accept, type Result } from '#base/result.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Restored } from '#protocol/http/history.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { recordsThen } from '#server/map/history/journey-then.ts';
import { type Writer, writeCommand } from '#server/keeping/write-command.ts';

/** Makes a journey what it was after step `seq`, as a new step; `before` is the step to go back to for taking that back. */
export async function restoreJourney(
  writer: Writer,
  stored: StoredDocument,
  seq: number,
): Promise<Result<Restored, ServerRefusal>> {
  const records = await recordsThen(writer.journal, stored, seq);
  if (!records.ok) return records;
  const done = await writeCommand(writer, stored.doc, { do: 'restore', records: [...records.value.values()] });
  return done.ok ? accept({ seq: done.value.seq, before: stored.doc.seq }) : done;
}
