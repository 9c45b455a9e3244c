import { accept, refuse, type Result } from '#base/result.ts';
import { type RecordsOfFile, recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import type { Wanted } from '#model/document/journal.ts';
import type { ImportAgain, ImportDiffers, Imported, ImportSteps } from '#protocol/http/map.ts';
import type { Apart } from '#server/apart/apart.ts';
import { refusalOf, type ServerRefusal } from '#server/refusal.ts';
import { imagesOfFile } from '#server/map/images-of-file.ts';
import { withImages } from '#server/map/keep-image.ts';
import { documentIdsFor } from '#server/map/document-ids.ts';
import { changesOf, countChanges, planImport, type Share } from '#server/map/import-plan.ts';
import { othersFirst } from '#server/keeping/others-first.ts';
import { loadDocument, type Writer } from '#server/keeping/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

export type ImportParts = {
  readonly apart: Apart;
  readonly writer: Writer;
  readonly documents: Catalogue;
  readonly blobs: Blobs;
  readonly writeTogether: WriteTogether;
};

/** Where a file goes, and what to do where its journey is there already and says something else. */
export type ImportInto = {
  readonly workspace: string;
  readonly again?: ImportAgain | undefined;
  /** What the file said before, oldest first, and that it says what it does since `atMs`; a journey that is there already knows its own past. */
  readonly past?: {
    readonly versions: readonly { readonly file: StigFile; readonly atMs: number }[];
    readonly atMs: number;
  };
};

/**
 * Brings a file's journey into a workspace, ids as they are in the file. All of it is decided before any of it is written, and written whole or not at all.
 *
 * Errors  `already-here` where the journey is here, says something else, and nobody said whether to update it or to make a copy: how much
 *         differs is told, and nothing is changed.
 */
export async function importFile(
  parts: ImportParts,
  into: ImportInto,
  given: StigFile,
): Promise<Result<Imported, ServerRefusal>> {
  const { workspace, again } = into;
  const { file, images, reports: unread } = await imagesOfFile(parts.apart, given);
  const found = await readInto(parts, into, file);
  if (!found.ok) return found;
  const { read, shares, differs, isHere } = found.value;
  const reports = [...unread, ...read.reports.map(({ about, place, message }) => ({ code: about, place, message }))];
  if (isHere && isNothing(differs)) return accept({ journey: read.id, did: 'nothing', reports });
  if (isHere && again === undefined) return refuse({ code: 'already-here', detail: file.journey.name, differs });
  await othersFirst();
  const written = await withImages(parts.blobs, { workspace, images }, () => writeShares(parts, workspace, shares));
  if (!written.ok) return written;
  return accept({
    ...{ journey: read.id, did: isHere ? 'updated' : 'added', reports },
    ...(isHere && { differs, undo: written.value }),
  });
}

type Found = Looked & { readonly read: RecordsOfFile; readonly isHere: boolean };

/** What a file would do, before any of it is done. */
async function readInto(
  { writer, documents }: ImportParts,
  { workspace, again, past }: ImportInto,
  file: StigFile,
): Promise<Result<Found, ServerRefusal>> {
  const isCopy = again === 'copy';
  const ids = await documentIdsFor({ writer, documents }, { workspace, file, isCopy });
  const stored = await writer.journal.load(ids.journey);
  if (stored && (stored.workspace !== workspace || stored.doc.kind !== 'journey'))
    return refuse({ code: 'id-taken', detail: ids.journey });
  const name = isCopy ? await freeName(documents, workspace, file.journey.name) : file.journey.name;
  const library = await loadDocument(writer.journal, workspace);
  const readAs = (told: StigFile, called: string): RecordsOfFile =>
    recordsOfFile(
      { ...told, id: ids.journey, journey: { ...told.journey, name: called } },
      { createId: writer.createId, workspace: library.records },
    );
  await othersFirst();
  const read = readAs(file, name);
  await othersFirst();
  const versions = past && [
    ...past.versions.map((was) => ({ told: readAs(was.file, was.file.journey.name).journey, atMs: was.atMs })),
    { told: read.journey, atMs: past.atMs },
  ];
  const looked = await lookAt(writer, planImport(read, { workspace, ids, here: stored?.doc, versions }), workspace);
  return looked.ok ? accept({ ...looked.value, read, isHere: (stored?.doc.records.size ?? 0) > 0 }) : looked;
}

type Looked = { readonly shares: readonly Share[]; readonly differs: ImportDiffers };

/** What each share comes to on its document as it is now; those that come to nothing are left out. */
async function lookAt(
  { journal }: Writer,
  planned: readonly Share[],
  workspace: string,
): Promise<Result<Looked, ServerRefusal>> {
  const shares: Share[] = [];
  const all: Change[] = [];
  for (const share of planned) {
    await othersFirst();
    const stored = await journal.load(share.id);
    if (stored && (stored.workspace !== workspace || stored.doc.kind !== share.kind))
      return refuse({ code: 'id-taken', detail: share.id });
    const { id, kind } = share;
    const changes = changesOf(stored?.doc ?? { id, kind, seq: 0, records: new Map() }, share.commands);
    if (!changes.ok) return refuse(refusalOf(changes.refusal));
    if (changes.value.length > 0) shares.push(share);
    all.push(...changes.value);
  }
  return accept({ shares, differs: countChanges(all) });
}

const isNothing = ({ added, changed, removed }: ImportDiffers): boolean => added + changed + removed === 0;

/** Writes all of it, and tells by which commands it can be taken back; what the library got stays. */
async function writeShares(
  { writer: { actor, createId }, writeTogether }: ImportParts,
  workspace: string,
  shares: readonly Share[],
): Promise<Result<ImportSteps, ServerRefusal>> {
  const wanted = shares.map(({ id, kind, commands, timesMs }) => ({
    ...{ id, kind },
    wanted: commands.map((command, at): Wanted => {
      const atMs = timesMs?.[at];
      return { command, commandId: createId(), actor, ...(atMs !== undefined && { atMs }) };
    }),
  }));
  const written = await writeTogether({ workspace, shares: wanted });
  if (!written.ok) return refuse(refusalOf(written.refusal));
  const steps = wanted.filter(({ kind }) => kind !== 'workspace');
  return accept(
    steps.map(({ id, wanted: all }) => ({ document: id, commands: all.map(({ commandId }) => commandId) })),
  );
}

/** A name that no journey of the workspace has: a copy is told from what it is a copy of. */
async function freeName(documents: Catalogue, workspace: string, name: string): Promise<string> {
  const found = await documents.records({ workspace, type: 'journey' });
  const taken = new Set(found.map(({ record }) => record.body['name']));
  let nth = 2;
  while (taken.has(`${name} (${nth})`)) nth += 1;
  return `${name} (${nth})`;
}

/** Takes an update back in all that it touched, or in nothing; only whoever made it can. */
export async function takeBackImport(
  { writer, writeTogether }: Pick<ImportParts, 'writer' | 'writeTogether'>,
  workspace: string,
  steps: ImportSteps,
): Promise<Result<void, ServerRefusal>> {
  const stored = await Promise.all(steps.map(({ document }) => writer.journal.load(document)));
  const shares = stored.flatMap((one, i) => {
    const of = steps[i]?.commands ?? [];
    const isOurs = one?.workspace === workspace && (one.doc.kind === 'journey' || one.doc.kind === 'interview');
    const command: Command = { do: 'revert', of: [...of], changes: [] };
    const wanted = { command, commandId: writer.createId(), actor: writer.actor };
    return isOurs ? [{ id: one.doc.id, kind: one.doc.kind, wanted: [wanted] }] : [];
  });
  if (shares.length < steps.length) return refuse({ code: 'not-found' });
  const written = await writeTogether({ workspace, shares });
  return written.ok ? written : refuse(refusalOf(written.refusal));
}
