import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { type InterviewParts, interviewsOfJourney } from '#server/research/interviews-of-journey.ts';
import type { DocumentEntry } from '#storage/workspace/catalogue.ts';

export type ListInterviews = (of: {
  readonly workspace: string;
  readonly journey?: string | undefined;
}) => Promise<InterviewSummary[]>;

type Known = { readonly of: string; readonly summaries: readonly InterviewSummary[] };

const mostKnown = 2000;

/**
 * Lists the interviews of a workspace, or of one journey as they are seen from it, with how much is in them. Of a workspace only those are
 * opened that were written to since; what is known of them stands in memory alone, and goes when words are erased.
 */
export function createListInterviews(parts: InterviewParts): ListInterviews {
  const known = new Map<string, Known>();
  parts.journal.watch((id) => {
    if (id === null) known.clear();
    else known.delete(id);
  });
  const summaryOf = async ({ id, mark }: DocumentEntry): Promise<readonly InterviewSummary[]> => {
    const there = known.get(id);
    if (there?.of === mark) return there.summaries;
    const stored = await parts.journal.load(id);
    if (!stored) return [];
    const summaries = summarize(stored.doc);
    known.set(id, { of: stored.doc.mark ?? '', summaries });
    for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
    return summaries;
  };
  return async ({ workspace, journey }) => {
    if (journey !== undefined) return (await interviewsOfJourney(parts, { workspace, journey })).flatMap(summarize);
    const entries = await parts.documents.list({ workspace, kind: 'interview' });
    return (await Promise.all(entries.map(summaryOf))).flat();
  };
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
