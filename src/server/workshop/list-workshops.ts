import { recordOf, recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { WorkshopSummary } from '#protocol/http/workshop.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

type Parts = { readonly journal: Journal; readonly documents: Catalogue };
type Of = { readonly workspace: string; readonly journey: string };

/** The workshops held on a journey, the newest first. */
export async function listWorkshops(parts: Parts, of: Of): Promise<WorkshopSummary[]> {
  const ids = await workshopIdsOf(parts.documents, of);
  const summaries = await Promise.all(ids.map((id) => summarize(parts, id)));
  return summaries.flat().toSorted((a, b) => (a.created < b.created ? 1 : -1));
}

export async function workshopIdsOf(documents: Catalogue, { workspace, journey }: Of): Promise<string[]> {
  const uses = await documents.whoUses(workspace, { type: 'journey', id: journey });
  return uses.flatMap(({ document, recordType }) => (recordType === 'workshop' ? [document] : []));
}

async function summarize({ journal, documents }: Parts, id: string): Promise<WorkshopSummary[]> {
  const [stored, entry] = await Promise.all([journal.load(id), documents.find(id)]);
  const body = stored && recordOf(stored.doc.records, 'workshop', id)?.body;
  if (!stored || !entry || !body) return [];
  const { records } = stored.doc;
  return [
    {
      id,
      title: body.title ?? '',
      question: body.question,
      stage: body.stage ?? 'gather',
      people: recordsOf(records, 'attendee').length,
      notes: recordsOf(records, 'contribution').length,
      created: entry.created,
      closed: body.closed,
    },
  ];
}
