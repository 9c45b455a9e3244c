import { accept, type Result } from '#base/result.ts';
import { addRecord } from '#model/commands/make-command.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { beginDocument, loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Storage } from '#storage/storage.ts';

/** Ids of all workspaces of the installation, oldest first. For the machine's owner only: nobody signed in asks across workspaces. */
export async function allWorkspaces({ db }: Pick<Storage, 'db'>): Promise<string[]> {
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where('kind', '=', 'workspace')
    .orderBy('created')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function workspaceName(catalogue: Catalogue, workspace: string): Promise<string> {
  const [found] = await catalogue.records({ workspace, type: 'workspace', document: workspace });
  const name = found?.record.body['name'];
  return typeof name === 'string' ? name : '';
}

export async function createWorkspace(writer: Writer, name: string): Promise<Result<string, ServerRefusal>> {
  const id = writer.createId();
  const made = { id, kind: 'workspace', workspace: id } as const;
  const written = await beginDocument(writer, made, [addRecord('workspace', { id, body: { name } })]);
  return written.ok ? accept(id) : written;
}

/** The record that stands for a user in the workspace's library, made where there is none. */
export async function personFor(
  writer: Writer,
  workspace: string,
  user: { id: string; name: string },
): Promise<Result<string, ServerRefusal>> {
  const doc = await loadDocument(writer.journal, workspace);
  const there = [...doc.records.values()].find((record) => record.type === 'person' && record.body['user'] === user.id);
  if (there) return accept(there.id);
  const id = writer.createId();
  const body = { name: user.name, user: user.id };
  const written = await writeCommand(writer, doc, addRecord('person', { id, body }));
  return written.ok ? accept(id) : written;
}
