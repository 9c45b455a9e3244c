import { dayOf } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { recordOf } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import { copyAsResearched } from '#model/map/copy-as-researched.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { beginDocument, type Writer } from '#server/keeping/write-command.ts';

/** Makes a researched journey with a hypothesis journey as its base, compared with it from the start. */
export async function makeResearched(
  writer: Writer,
  { workspace, doc }: StoredDocument,
  { nowMs }: { nowMs: number },
): Promise<Result<{ id: string }, ServerRefusal>> {
  const hypothesis = recordOf(doc.records, 'journey', doc.id);
  if (!hypothesis) return refuse({ code: 'not-found' });
  const id = writer.createId();
  const { createId } = writer;
  const records = copyAsResearched(doc.records, doc.id, {
    id,
    name: hypothesis.body.name,
    createId,
    today: dayOf(nowMs),
  });
  const written = await beginDocument(writer, { id, kind: 'journey', workspace }, [{ do: 'import', records }]);
  return written.ok ? accept({ id }) : written;
}
