import { recordOf, recordsOf, type StigDocument } from '#model/document.ts';
import type { InterviewView } from '#model/compass/view.ts';
import type { Journal } from '#model/journal.ts';
import type { Catalogue } from '#storage/catalogue.ts';

export type InterviewParts = { readonly journal: Journal; readonly documents: Catalogue };

export type JourneyIn = { readonly workspace: string; readonly journey: string };

/** The documents of the interviews made for a journey, by date and then by age. */
export async function interviewsOfJourney(
  { journal, documents }: InterviewParts,
  of: JourneyIn,
): Promise<StigDocument[]> {
  const ids = await interviewIdsOfJourney(documents, of);
  const stored = await Promise.all(ids.map((id) => journal.load(id)));
  const docs = stored.flatMap((found) => (found?.workspace === of.workspace ? [found.doc] : []));
  return docs.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

export async function interviewIdsOfJourney(
  documents: Catalogue,
  { workspace, journey }: JourneyIn,
): Promise<string[]> {
  const uses = await documents.whoUses(workspace, { type: 'journey', id: journey });
  return uses.flatMap(({ document, recordType }) => (recordType === 'interview' ? [document] : []));
}

const dateOf = (doc: StigDocument): string => recordOf(doc.records, 'interview', doc.id)?.body.date ?? '';

/** Interviews as the compass looks at them. */
export const interviewViews = (docs: readonly StigDocument[]): InterviewView[] =>
  docs.flatMap(({ id, records }) => {
    const interview = recordOf(records, 'interview', id);
    return interview ? [{ id, interview, excerpts: recordsOf(records, 'excerpt') }] : [];
  });
