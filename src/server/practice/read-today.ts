import { type Clock, dayOf } from '#base/clock.ts';
import type { Records } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { may, type Role } from '#model/people/role.ts';
import { todayFor } from '#model/today/today.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import type { TodayAnswer } from '#protocol/http/practice.ts';
import type { Language } from '#base/languages.ts';
import { type AskingJourneys, compassView, viewJourney } from '#server/research/journey-view.ts';
import { type JourneyAgenda, quotesIn } from '#server/practice/agenda.ts';
import { createDayViews } from '#server/practice/day-views.ts';
import { namesOnDay, saidOnDay } from '#server/practice/names-on-day.ts';
import { shownOnDay, wordsInRows } from '#server/practice/shown-on-day.ts';
import { openWords } from '#server/practice/open-words.ts';
import { sayFindings, wordsInFindings } from '#server/practice/say-findings.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import { seenView } from '#server/research/seen-view.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import { wordReader } from '#server/research/word-reader.ts';
import type { SeenComments } from '#storage/people/seen-comments.ts';
import type { Readings } from '#storage/people/readings.ts';
import type { JourneyViews } from '#storage/views/journey-views.ts';

type Asking = {
  readonly workspace: string;
  readonly user: string;
  readonly role: Role;
  readonly person?: string | undefined;
  readonly language?: Language | undefined;
};

type TodayParts = InterviewParts & {
  readonly clock: Clock;
  readonly seenComments: SeenComments;
  readonly readings: Readings;
  readonly spokenIn: SpokenIn;
  readonly journeyViews: Pick<JourneyViews, 'restingOn'>;
  readonly journeysView: { readonly agendas: (asking: AskingJourneys) => Promise<readonly JourneyAgenda[]> };
};

/** What needs somebody today, over all the journeys of a workspace: words are opened for what they are told, and for nothing else. */
export async function readToday(parts: TodayParts, asking: Asking): Promise<TodayAnswer> {
  const today = dayOf(parts.clock());
  const { workspace, user, role, language } = asking;
  const by = await wordReader(parts, asking);
  const agendas = await parts.journeysView.agendas(asking);
  const opened = await quotesOpened(parts, { workspace, by, today });
  const library = await libraryOfOwners(parts.documents, workspace);
  const { views, sightings } = createDayViews(agendas, {
    ...{ today, language, library },
    quotesOf: ({ journey, quotes }) => opened.get(journey) ?? quotes[may(role, 'research') ? 'research' : 'others'],
  });
  const { items, needs, minutes } = todayFor(
    asking.person ?? '',
    views,
    await parts.seenComments.inWorkspace(user, workspace),
  );
  const wanted = [
    ...wordsInFindings(items, { workspace, sightings }),
    ...saidOnDay(items, views),
    ...wordsInRows(items, views),
  ];
  const words = await openWords(parts, { workspace, by, wanted });
  return {
    ...{ today, person: asking.person, needs, minutes },
    items: [...shownOnDay(sayFindings(items, { workspace, sightings, words }), views, words)],
    names: namesOnDay(items, views, words),
  };
}

/** What the library says of who answers: its touchpoints, and its people with their absences. */
export async function libraryOfOwners(documents: InterviewParts['documents'], workspace: string): Promise<Records> {
  const types = ['touchpoint', 'person', 'team'] as const;
  const found = await Promise.all(types.map((type) => documents.records({ workspace, type, document: workspace })));
  return recordsFrom(found.flat().map(({ record }) => record));
}

/** What is found of quotes for somebody to whom an interview is open for a while: no other sees them so, and they are looked at anew. */
async function quotesOpened(parts: TodayParts, of: { workspace: string; by: WordReader; today: string }) {
  const { workspace, by, today } = of;
  const journeys = by.reads?.size ? await parts.journeyViews.restingOn([...by.reads]) : [];
  const found = [...journeys].map(async (id) => {
    const stored = await parts.journal.load(id);
    if (stored?.workspace !== workspace) return [];
    const view = await viewJourney(parts, { workspace, doc: stored.doc });
    const seen = await seenView({ spokenIn: parts.spokenIn, by }, view);
    return [[id, quotesIn(compassView(seen, today))] as const];
  });
  return new Map((await Promise.all(found)).flat());
}
