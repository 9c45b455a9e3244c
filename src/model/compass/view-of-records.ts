import type { CompassView, InterviewView } from '#model/compass/view.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

type Gathered = {
  readonly journey: readonly AnyRecord[];
  readonly workspace: readonly AnyRecord[];
  readonly interviews: readonly { readonly id: string; readonly records: readonly AnyRecord[] }[];
  readonly today: string;
};

/** What the compass looks at, out of the records of a journey, its workspace and its interviews. */
export const viewOfRecords = ({ journey, workspace, interviews, today }: Gathered): CompassView => ({
  journey: byId(journey),
  workspace: byId(workspace),
  interviews: interviews.flatMap(({ records }) => interviewView(byId(records)) ?? []),
  today,
});

/** One interview with its excerpts, out of the records of its document. */
function interviewView(records: Records): InterviewView | undefined {
  const interview = recordsOf(records, 'interview')[0];
  return interview && { id: interview.id, interview, excerpts: recordsOf(records, 'excerpt') };
}

const byId = (records: readonly AnyRecord[]): Records => new Map(records.map((record) => [record.id, record]));
