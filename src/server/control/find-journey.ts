import { accept, refuse, type Result } from '#base/result.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';

/** A journey by its id, or by its name where only one has it. */
export async function findJourney(
  { storage }: Installation,
  wanted: string,
): Promise<Result<StoredDocument, ServerRefusal>> {
  const byId = await storage.journal.load(wanted);
  if (byId?.doc.kind === 'journey') return accept(byId);
  const named: string[] = [];
  for (const workspace of await allWorkspaces(storage)) {
    const found = await storage.documents.records({ workspace, type: 'journey' });
    named.push(...found.flatMap(({ record }) => (record.body['name'] === wanted ? [record.id] : [])));
  }
  const [only, another] = named;
  if (only === undefined) return refuse({ code: 'not-found', detail: `no journey has the id or the name "${wanted}"` });
  if (another !== undefined)
    return refuse({
      code: 'not-valid',
      detail: `several journeys are called "${wanted}"; say which by its id: ${named.join(', ')}`,
    });
  const stored = await storage.journal.load(only);
  return stored ? accept(stored) : refuse({ code: 'not-found' });
}
