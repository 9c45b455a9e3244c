import { dayOf } from '#base/clock.ts';
import { compass } from '#model/compass/compass.ts';
import type { CompassView } from '#model/compass/view.ts';
import { recordOf } from '#model/document/document.ts';
import type { Role } from '#model/people/role.ts';
import { todayFor } from '#model/today/today.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import type { TodayAnswer } from '#protocol/http/practice.ts';
import type { TouchpointUse } from '#protocol/http/touchpoints.ts';
import type { Language } from '#base/languages.ts';
import type { Parts } from '#server/http/parts.ts';
import { compassView, type JourneyView, viewJourney } from '#server/research/journey-view.ts';
import { summarizeJourney } from '#server/map/summarize-journey.ts';
import { usesOnJourney } from '#server/map/uses-on-journey.ts';
import { workOn } from '#server/practice/work-on.ts';
import { namesOnDay } from '#server/practice/names-on-day.ts';
import type { OpenedWords } from '#server/practice/open-words.ts';
import { shownOnDay } from '#server/practice/shown-on-day.ts';
import { seenView } from '#server/research/seen-view.ts';
import { wordReader } from '#server/research/word-reader.ts';

type From = Pick<Parts, 'storage' | 'spokenIn' | 'effects'>;

type Asking = {
  readonly user: string;
  readonly role: Role;
  readonly person?: string | undefined;
  readonly language?: Language | undefined;
};

/** The same answers by opening every document of a workspace, as they were made before there were views. */
export async function byOpening({ storage, spokenIn, effects }: From, workspace: string) {
  const today = dayOf(effects.clock());
  const entries = await storage.documents.list({ workspace, kind: 'journey' });
  const opened = entries.map(async ({ id, updated }): Promise<(JourneyView & { readonly updated: string })[]> => {
    const stored = await storage.journal.load(id);
    return stored ? [{ ...(await viewJourney(storage, { workspace, doc: stored.doc })), updated }] : [];
  });
  const journeys = (await Promise.all(opened)).flat();
  return {
    summaries: (): JourneySummary[] =>
      journeys.map(({ updated, ...view }) => ({
        ...summarizeJourney(view, { findings: compass(compassView(view, today)).findings.length, today }),
        updatedAt: updated,
      })),
    work: () => journeys.map(({ journey }) => ({ journey: journey.id, records: workOn(journey.records) })),
    uses: async (touchpoint: string): Promise<TouchpointUse[]> => {
      const using = await storage.documents.whoUses(workspace, { type: 'touchpoint', id: touchpoint });
      return [...new Set(using.map(({ document }) => document))].flatMap((id) => {
        const view = journeys.find(({ journey }) => journey.id === id);
        return view ? (usesOnJourney(view, today)[touchpoint] ?? []) : [];
      });
    },
    day: async (asking: Asking): Promise<TodayAnswer> => {
      const { user, person, language } = asking;
      const reading = { spokenIn, by: await wordReader(storage, { ...asking, workspace }) };
      const seen = journeys.map((view) => seenView(reading, view));
      const views = (await Promise.all(seen)).map((view): CompassView => ({ ...compassView(view, today), language }));
      const read = await storage.seenComments.inWorkspace(user, workspace);
      const { items, needs, minutes } = todayFor(person ?? '', views, read);
      const excerpts = views.flatMap(({ interviews }) => interviews.flatMap((one) => one.excerpts));
      const words: OpenedWords = ({ document, type, id: at }) => {
        const there = views.find(({ journey }) => journey.has(document))?.journey;
        if (type === 'quote') return recordOf(there ?? new Map(), 'quote', at)?.body.text;
        if (type === 'narrative') return recordOf(there ?? new Map(), 'narrative', at)?.body.title;
        return excerpts.find(({ id }) => id === at)?.body.text;
      };
      return {
        ...{ today, person, needs, minutes },
        items: [...shownOnDay(items, views, words)],
        names: namesOnDay(items, views, words),
      };
    },
  };
}
