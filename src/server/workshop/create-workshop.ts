import { accept, type Result } from '#base/result.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { recordsOf } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Body } from '#model/document/records.ts';
import type { NewWorkshop } from '#protocol/http/workshop.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { beginDocument, type Writer } from '#server/keeping/write-command.ts';

/** A new workshop about a journey, with the phases it has now as the places that notes can be about. */
export async function createWorkshop(
  writer: Writer,
  journey: StoredDocument,
  wanted: NewWorkshop,
): Promise<Result<{ id: string }, ServerRefusal>> {
  const id = writer.createId();
  const columns = recordsOf(journey.doc.records, 'phase').map((phase) => ({
    id: phase.id,
    name: phase.body.name ?? '',
  }));
  const { title, question, exercise = 'free', dots = 3 } = wanted;
  const body: Body<'workshop'> = {
    journey: journey.doc.id,
    title,
    ...(question && { question }),
    exercise,
    dots,
    stage: 'gather',
    round: 1,
    revealed: 0,
    may: { write: true, group: true, vote: true, map: 'none' },
    columns,
    ledBy: writer.actor,
  };
  const made = { id, kind: 'workshop', workspace: journey.workspace } as const;
  const written = await beginDocument(writer, made, [addRecord('workshop', { id, body })]);
  return written.ok ? accept({ id }) : written;
}
