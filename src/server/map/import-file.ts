import { accept, refuse, type Result } from '#base/result.ts';
import { type RecordsOfFile, recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import { decide } from '#model/decide.ts';
import type { StigDocument } from '#model/document.ts';
import type { Wanted } from '#model/journal.ts';
import type { DocumentKind } from '#model/record-type.ts';
import type { AnyRecord } from '#model/records.ts';
import type { Imported } from '#protocol/http/map.ts';
import type { Apart } from '#server/apart/apart.ts';
import { refusalOf, type ServerRefusal } from '#server/http/problem.ts';
import { imagesOfFile } from '#server/map/images-of-file.ts';
import { withImages } from '#server/map/keep-image.ts';
import { type DocumentIds, documentIdsFor, underId } from '#server/map/document-ids.ts';
import { loadDocument, type Writer } from '#server/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';
import type { Catalogue } from '#storage/catalogue.ts';

/** One document's share of a file. */
type Share = { readonly id: string; readonly kind: DocumentKind; readonly records: readonly AnyRecord[] };

export type ImportParts = {
  readonly apart: Apart;
  readonly writer: Writer;
  readonly documents: Catalogue;
  readonly blobs: Blobs;
  readonly writeTogether: WriteTogether;
};

/**
 * Brings a file's journey into a workspace, ids as they are in the file. All of it is decided before any of it is written, and written whole or not at all.
 * Interviews go before the journey, so that the words it quotes are sealed with whose they are.
 *
 * Errors  `id-taken` where the journey is here already and says something else; nothing is changed then.
 */
export async function importFile(
  { apart, writer, documents, blobs, writeTogether }: ImportParts,
  workspace: string,
  given: StigFile,
): Promise<Result<Imported, ServerRefusal>> {
  const { file, images, reports: unread } = await imagesOfFile(apart, given);
  const library = await loadDocument(writer.journal, workspace);
  const ids = await documentIdsFor({ writer, documents }, workspace, file);
  const read = recordsOfFile({ ...file, id: ids.journey }, { createId: writer.createId, workspace: library.records });
  const shares = sharesOf(read, { workspace, ids });
  for (const share of shares) {
    const why = await whyNot(writer, workspace, share);
    if (why) return refuse(why);
  }
  const together = shares.map(({ id, kind, records }) => ({ id, kind, wanted: [importOf(writer, records)] }));
  const written = await withImages(blobs, { workspace, images }, async () => {
    const done = await writeTogether({ workspace, shares: together });
    return done.ok ? done : refuse(refusalOf(done.refusal));
  });
  if (!written.ok) return written;
  const reports = [...unread, ...read.reports.map(({ about, place, message }) => ({ code: about, place, message }))];
  return accept({ journey: read.id, reports });
}

const importOf = ({ actor, createId }: Writer, records: readonly AnyRecord[]): Wanted => ({
  command: { do: 'import', records: [...records] },
  commandId: createId(),
  actor,
});

function sharesOf(
  { id, journey, workspace: shared, interviews }: RecordsOfFile,
  { workspace, ids }: { workspace: string; ids: DocumentIds },
): Share[] {
  const ours = journey.map((record) => (record.type === 'journey' ? underId(record, id, ids.journeyInFile) : record));
  const talks = interviews.map((interview): Share => {
    const as = ids.interviews.get(interview.id) ?? interview.id;
    const records = interview.records.map((record) =>
      record.type === 'interview' ? underId(record, as, interview.id) : record,
    );
    return { id: as, kind: 'interview', records };
  });
  const library: Share[] = shared.length > 0 ? [{ id: workspace, kind: 'workspace', records: shared }] : [];
  return [...library, ...talks, { id, kind: 'journey', records: ours }];
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
