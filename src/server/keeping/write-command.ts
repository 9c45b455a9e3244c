import { accept, refuse, type Result } from '#base/result.ts';
import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { refusalOf, type ServerRefusal } from '#server/refusal.ts';

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

/** Makes a document with what is first written in it, whole or not at all. */
export async function beginDocument(
  { journal, actor, createId }: Writer,
  where: { id: string; kind: DocumentKind; workspace: string },
  commands: readonly Command[],
): Promise<Result<StigDocument, ServerRefusal>> {
  const made = await journal.begin(
    where,
    commands.map((command) => ({ command, actor, commandId: createId() })),
  );
  return made.ok ? made : refuse(refusalOf(made.refusal));
}

/** A document that must be there: its id was just read from another. */
export async function loadDocument(journal: Journal, id: string): Promise<StigDocument> {
  const stored = await journal.load(id);
  if (!stored) throw new Error(`document ${id} is not there`);
  return stored.doc;
}
