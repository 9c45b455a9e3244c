import { accept, type Result } from '#base/result.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Door, Guests } from '#storage/workshop/guests.ts';

const doorMs = 12 * 60 * 60 * 1000;

/** Ends a workshop: all guests are shown out, and what was made stays to be read. */
export async function closeWorkshop(
  { guests, writer }: { guests: Guests; writer: Writer },
  doc: StigDocument,
  nowMs: number,
): Promise<Result<void, ServerRefusal>> {
  const closed = { is: new Date(nowMs).toISOString() };
  const written = await writeCommand(writer, doc, editRecord('workshop', doc.id, { closed }));
  await guests.removeAll(doc.id);
  return written.ok ? accept(undefined) : written;
}

/** Opens the door for half a day, with a new code; a workshop that was closed goes on. */
export async function openDoor(
  { guests, writer }: { guests: Guests; writer: Writer },
  { doc, workspace }: { doc: StigDocument; workspace: string },
): Promise<Result<Door, ServerRefusal>> {
  const closed = recordOf(doc.records, 'workshop', doc.id)?.body.closed;
  if (closed !== undefined) {
    const set = { closed: { was: closed } };
    const written = await writeCommand(writer, doc, editRecord('workshop', doc.id, set));
    if (!written.ok) return written;
  }
  return accept(await guests.openDoor({ workshop: doc.id, workspace, forMs: doorMs }));
}
