import { refuse, type Result } from '#base/result.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import type { EventLogEdit } from '#protocol/http/behaviour.ts';
import { missingJourney } from '#server/behaviour/logs-of-journey.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';

/** Gives a log another name, or lets it show other journeys. */
export async function editEventLog(
  writer: Writer,
  of: { workspace: string; log: string },
  { name, journeys }: EventLogEdit,
): Promise<Result<StigDocument, ServerRefusal>> {
  const doc = await loadDocument(writer.journal, of.workspace);
  const there = recordOf(doc.records, 'event-log', of.log);
  if (!there) return refuse({ code: 'not-found', detail: `event-log ${of.log}` });
  const missing = await missingJourney(writer.journal, { ...of, journeys: journeys ?? [] });
  if (missing !== undefined) return refuse({ code: 'parent-not-found', place: 'journeys', detail: missing });
  const { body } = there;
  return writeCommand(
    writer,
    doc,
    editRecord('event-log', of.log, {
      ...(name !== undefined && { name: { was: body.name, is: name } }),
      ...(journeys && { journeys: { was: body.journeys, is: journeys } }),
    }),
  );
}
