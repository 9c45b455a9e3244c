import { accept, refuse, type Result } from '#base/result.ts';
import type { Command } from '#model/command.ts';
import type { StigDocument } from '#model/document.ts';
import type { Journal } from '#model/journal.ts';
import type { DocumentKind } from '#model/record-type.ts';
import { refusalOf, type ServerRefusal } from '#server/http/problem.ts';

/** Who writes, and where the ids of their commands come from. */
export type Writer = { readonly journal: Journal; readonly actor: string; readonly createId: () => string };

/** Has a command decided and written; gives the document after it. */
export async function writeCommand(
  { journal, actor, createId }: Writer,
  doc: StigDocument,
  command: Command,
): Promise<Result<StigDocument, ServerRefusal>> {
  const written = await journal.write(doc, { command, actor, commandId: createId() });
  return written.outcome.ok ? accept(written.doc) : refuse(refusalOf(written.outcome.refusal));
}

/** Makes a document and gives it as it stands: empty, where it was not there before. */
export async function createDocument(
  { journal }: Pick<Writer, 'journal'>,
  wanted: { id: string; kind: DocumentKind; workspace: string },
): Promise<StigDocument> {
  await journal.create(wanted);
  const stored = await journal.load(wanted.id);
  if (!stored) throw new Error(`document ${wanted.id} was made and is not there`);
  return stored.doc;
}

/** A document that must be there: its id was just read from another. */
export async function loadDocument(journal: Journal, id: string): Promise<StigDocument> {
  const stored = await journal.load(id);
  if (!stored) throw new Error(`document ${id} is not there`);
  return stored.doc;
}
