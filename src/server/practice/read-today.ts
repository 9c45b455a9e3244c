import { type Clock, dayOf } from '#base/clock.ts';
import type { CompassView } from '#model/compass/view.ts';
import { todayFor } from '#model/practice/today.ts';
import type { TodayAnswer } from '#protocol/http/practice.ts';
import type { SpokenLanguage } from '#protocol/http/values.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import { namesOnDay } from '#server/practice/names-on-day.ts';
import type { SeenComments } from '#storage/people/seen-comments.ts';
import { type InterviewParts, interviewViews } from '#server/research/interviews-of-journey.ts';

type Asking = {
  readonly workspace: string;
  readonly user: string;
  readonly person?: string | undefined;
  readonly language?: SpokenLanguage | undefined;
};

/** What needs somebody today, over all the journeys of a workspace. */
export async function readToday(
  parts: InterviewParts & { readonly clock: Clock; readonly seenComments: SeenComments },
  asking: Asking,
): Promise<TodayAnswer> {
  const today = dayOf(parts.clock());
  const views = await viewsOf(parts, asking, today);
  const seen = await parts.seenComments.inWorkspace(asking.user, asking.workspace);
  const { items, needs, minutes } = todayFor(asking.person ?? '', views, seen);
  return {
    ...{ today, person: asking.person, needs, minutes },
    items: items.map((item) => ({ ...item })),
    names: namesOnDay(items, views),
  };
}

async function viewsOf(parts: InterviewParts, { workspace, language }: Asking, today: string): Promise<CompassView[]> {
  const entries = await parts.documents.list({ workspace, kind: 'journey' });
  const views = entries.map(async ({ id }): Promise<CompassView[]> => {
    const stored = await parts.journal.load(id);
    if (!stored) return [];
    const view = await viewJourney(parts, { workspace, doc: stored.doc });
    const interviews = interviewViews(view.interviews);
    return [{ journey: stored.doc.records, workspace: view.workspace.records, interviews, today, language }];
  });
  return (await Promise.all(views)).flat();
}
