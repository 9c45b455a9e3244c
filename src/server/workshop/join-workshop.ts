import { accept, refuse, type Result } from '#base/result.ts';
import { addRecord } from '#model/commands/make-command.ts';
import type { Join } from '#protocol/http/workshop.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Entered, Guests } from '#storage/workshop/guests.ts';

/** Lets somebody in by the code, as who they say they are; the workshop knows them from then on. */
export async function joinWorkshop(
  { guests, writerOf }: { guests: Guests; writerOf: (actor: string) => Writer },
  { code, name, colour }: Join,
): Promise<Result<Entered, ServerRefusal>> {
  const entered = await guests.enter(code, { name, colour });
  if (!entered.ok) return refuse({ code: 'code-unknown' });
  const { id, workshop } = entered.value.guest;
  const writer = writerOf(id);
  const doc = await loadDocument(writer.journal, workshop);
  const body = { name, colour, isGuest: true };
  const written = await writeCommand(writer, doc, addRecord('attendee', { id, body }));
  return written.ok ? accept(entered.value) : written;
}
