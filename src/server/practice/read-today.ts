import { type Clock, dayOf } from '#base/clock.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { Role } from '#model/people/role.ts';
import { todayFor } from '#model/practice/today.ts';
import type { TodayAnswer } from '#protocol/http/practice.ts';
import type { SpokenLanguage } from '#protocol/http/values.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import { namesOnDay } from '#server/practice/names-on-day.ts';
import type { SeenComments } from '#storage/people/seen-comments.ts';
import { type InterviewParts, interviewViews } from '#server/research/interviews-of-journey.ts';
import { seenView } from '#server/research/seen-view.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import { wordReader } from '#server/research/word-reader.ts';
import type { Readings } from '#storage/people/readings.ts';

type Asking = {
  readonly workspace: string;
  readonly user: string;
  readonly role: Role;
  readonly person?: string | undefined;
  readonly language?: SpokenLanguage | undefined;
};

type TodayParts = InterviewParts & {
  readonly clock: Clock;
  readonly seenComments: SeenComments;
  readonly readings: Readings;
  readonly spokenIn: SpokenIn;
};

/** What needs somebody today, over all the journeys of a workspace. */
export async function readToday(parts: TodayParts, asking: Asking): Promise<TodayAnswer> {
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

/** The journeys as whoever asks may read them: what is found and how it is called never holds other words. */
async function viewsOf(parts: TodayParts, asking: Asking, today: string): Promise<CompassView[]> {
  const { workspace, language } = asking;
  const reading = { spokenIn: parts.spokenIn, by: await wordReader(parts, asking) };
  const entries = await parts.documents.list({ workspace, kind: 'journey' });
  const views = entries.map(async ({ id }): Promise<CompassView[]> => {
    const stored = await parts.journal.load(id);
    if (!stored) return [];
    const view = await seenView(reading, await viewJourney(parts, { workspace, doc: stored.doc }));
    const interviews = interviewViews(view.interviews);
    return [{ journey: view.journey.records, workspace: view.workspace.records, interviews, today, language }];
  });
  return (await Promise.all(views)).flat();
}
