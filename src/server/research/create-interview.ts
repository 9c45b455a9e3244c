import { accept, refuse, type Result } from '#base/result.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { recordOf } from '#model/document/document.ts';
import type { NewInterview } from '#protocol/http/research.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { beginDocument, loadDocument, type Writer } from '#server/keeping/write-command.ts';

/** A new interview for a journey of the same workspace, without a transcript yet. */
export async function createInterview(
  writer: Writer,
  workspace: string,
  wanted: NewInterview,
): Promise<Result<{ id: string }, ServerRefusal>> {
  const why = await whyNot(writer, workspace, wanted);
  if (why) return refuse(why);
  const id = writer.createId();
  const said = Object.entries(wanted).filter(([, value]) => value !== undefined && value !== '');
  const body = Object.fromEntries(said) as NewInterview;
  const made = { id, kind: 'interview', workspace } as const;
  const written = await beginDocument(writer, made, [addRecord('interview', { id, body })]);
  return written.ok ? accept({ id }) : written;
}

async function whyNot(
  { journal }: Writer,
  workspace: string,
  wanted: NewInterview,
): Promise<ServerRefusal | undefined> {
  const journey = await journal.load(wanted.journey);
  if (journey?.workspace !== workspace || journey.doc.kind !== 'journey')
    return { code: 'parent-not-found', place: 'journey', detail: wanted.journey };
  if (wanted.participant === undefined) return undefined;
  const { records } = await loadDocument(journal, workspace);
  if (recordOf(records, 'participant', wanted.participant)) return undefined;
  return { code: 'parent-not-found', place: 'participant', detail: wanted.participant };
}
