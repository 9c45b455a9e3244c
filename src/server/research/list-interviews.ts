import { recordOf, recordsOf, type StigDocument } from '#model/document.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { type InterviewParts, interviewsOfJourney } from '#server/research/interviews-of-journey.ts';

/** The interviews of a workspace, or of one journey as they are seen from it, with how much is in them. */
export async function listInterviews(
  parts: InterviewParts,
  { workspace, journey }: { workspace: string; journey?: string | undefined },
): Promise<InterviewSummary[]> {
  const docs =
    journey === undefined
      ? await allInterviews(parts, workspace)
      : await interviewsOfJourney(parts, { workspace, journey });
  return docs.flatMap(summarize);
}

async function allInterviews({ journal, documents }: InterviewParts, workspace: string): Promise<StigDocument[]> {
  const entries = await documents.list({ workspace, kind: 'interview' });
  const stored = await Promise.all(entries.map(({ id }) => journal.load(id)));
  return stored.flatMap((found) => (found ? [found.doc] : []));
}

function summarize({ id, records }: StigDocument): InterviewSummary[] {
  const interview = recordOf(records, 'interview', id);
  if (!interview) return [];
  const { transcript, journey, alsoFor, participant, title, date, method, lead, noteTaker } = interview.body;
  const excerpts = recordsOf(records, 'excerpt');
  return [
    {
      ...{ id, journey, alsoFor, participant, title, date, method, lead, noteTaker },
      characters: transcript?.length ?? 0,
      excerpts: excerpts.length,
      codes: new Set(excerpts.flatMap(({ body }) => body.codes ?? [])).size,
      erased: interview.erased,
      keyMissing: interview.keyMissing,
    },
  ];
}
