import type { StigDocument } from '#model/document/document.ts';
import { interviewsOfJourney, type InterviewParts } from '#server/research/interviews-of-journey.ts';
import { loadDocument } from '#server/keeping/write-command.ts';

/** A journey with what it stands on: the workspace it lies in and the interviews made for it. */
export type JourneyView = {
  readonly journey: StigDocument;
  readonly workspace: StigDocument;
  readonly interviews: readonly StigDocument[];
};

export async function viewJourney(
  parts: InterviewParts,
  of: { workspace: string; doc: StigDocument },
): Promise<JourneyView> {
  const [workspace, interviews] = await Promise.all([
    loadDocument(parts.journal, of.workspace),
    interviewsOfJourney(parts, { workspace: of.workspace, journey: of.doc.id }),
  ]);
  return { journey: of.doc, workspace, interviews };
}
