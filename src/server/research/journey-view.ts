import type { CompassView } from '#model/compass/view.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Role } from '#model/people/role.ts';
import { interviewsOfJourney, interviewViews, type InterviewParts } from '#server/research/interviews-of-journey.ts';
import { loadDocument } from '#server/keeping/write-command.ts';

/** A journey with what it stands on: the workspace it lies in and the interviews made for it. */
export type JourneyView = {
  readonly journey: StigDocument;
  readonly workspace: StigDocument;
  readonly interviews: readonly StigDocument[];
};

/** Who asks over the journeys of a workspace. */
export type AskingJourneys = { readonly workspace: string; readonly role: Role };

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

/** The same as the compass looks at it on a day. */
export const compassView = ({ journey, workspace, interviews }: JourneyView, today: string): CompassView => ({
  journey: journey.records,
  workspace: workspace.records,
  interviews: interviewViews(interviews),
  today,
});
