import { accept, refuse, type Result } from '#base/result.ts';
import { addRecord } from '#model/commands/make-command.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { freePeople, type FreePeopleParts, personNames } from '#server/people/free-people.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';

/**
 * The person of the library whom an invitation names: one that is there and has no account, or one made now by their name; nobody where it names
 * nobody.
 *
 * Errors  `has-account`, `not-found`
 */
export async function invitedPerson(
  parts: FreePeopleParts & { readonly writer: Writer },
  workspace: string,
  { person, name }: { readonly person?: string | undefined; readonly name?: string | undefined },
): Promise<Result<string | undefined, ServerRefusal>> {
  if (person === undefined) return name === undefined ? accept(undefined) : makePerson(parts.writer, workspace, name);
  if ((await freePeople(parts, workspace)).some(({ id }) => id === person)) return accept(person);
  const isThere = (await personNames(parts.documents, workspace)).has(person);
  return refuse({ code: isThere ? 'has-account' : 'not-found', place: 'person' });
}

async function makePerson(writer: Writer, workspace: string, name: string): Promise<Result<string, ServerRefusal>> {
  const id = writer.createId();
  const doc = await loadDocument(writer.journal, workspace);
  const written = await writeCommand(writer, doc, addRecord('person', { id, body: { name } }));
  return written.ok ? accept(id) : written;
}
