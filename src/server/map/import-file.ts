import { accept, refuse, type Result } from '#base/result.ts';
import { type RecordsOfFile, recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import { decide } from '#model/decide.ts';
import type { StigDocument } from '#model/document.ts';
import type { DocumentKind } from '#model/record-type.ts';
import type { AnyRecord } from '#model/records.ts';
import type { Imported } from '#protocol/http/map.ts';
import { refusalOf, type ServerRefusal } from '#server/http/problem.ts';
import { createDocument, loadDocument, writeCommand, type Writer } from '#server/write-command.ts';

/** One document's share of a file. */
type Share = { readonly id: string; readonly kind: DocumentKind; readonly records: readonly AnyRecord[] };

/**
 * Brings a file's journey into a workspace, ids as they are in the file. All of it is decided before any of it is written.
 * Interviews go before the journey, so that the words it quotes are sealed with whose they are.
 *
 * Errors  `id-taken` where something here has an id of the file's and says something else; nothing is changed then.
 */
export async function importFile(
  writer: Writer,
  workspace: string,
  file: StigFile,
): Promise<Result<Imported, ServerRefusal>> {
  const library = await loadDocument(writer.journal, workspace);
  const read = recordsOfFile(file, { createId: writer.createId, workspace: library.records });
  const shares = sharesOf(read, workspace);
  for (const share of shares) {
    const why = await whyNot(writer, workspace, share);
    if (why) return refuse(why);
  }
  for (const { id, kind, records } of shares) {
    const doc = await createDocument(writer, { id, kind, workspace });
    const written = await writeCommand(writer, doc, { do: 'import', records: [...records] });
    if (!written.ok) return written;
  }
  const reports = read.reports.map(({ about, place, message }) => ({ code: about, place, message }));
  return accept({ journey: read.id, reports });
}

function sharesOf({ id, journey, workspace: shared, interviews }: RecordsOfFile, workspace: string): Share[] {
  return [
    ...(shared.length > 0 ? [{ id: workspace, kind: 'workspace' as const, records: shared }] : []),
    ...interviews.map((interview) => ({ ...interview, kind: 'interview' as const })),
    { id, kind: 'journey', records: journey },
  ];
}

async function whyNot(
  { journal }: Writer,
  workspace: string,
  { id, kind, records }: Share,
): Promise<ServerRefusal | undefined> {
  const stored = await journal.load(id);
  if (stored && (stored.workspace !== workspace || stored.doc.kind !== kind)) return { code: 'id-taken', detail: id };
  const doc: StigDocument = stored?.doc ?? { id, kind, seq: 0, records: new Map() };
  const decision = decide(doc, { do: 'import', records: [...records] });
  return decision.ok ? undefined : refusalOf(decision.refusal);
}
