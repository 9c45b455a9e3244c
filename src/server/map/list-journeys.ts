import { type Clock, dayOf } from '#base/clock.ts';
import { compass } from '#model/compass/compass.ts';
import type { StigDocument } from '#model/document.ts';
import { heardFrom } from '#model/research/heard-from.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import { summarizeJourney } from '#server/map/summarize-journey.ts';
import { interviewIdsOfJourney, type InterviewParts, interviewViews } from '#server/research/interviews-of-journey.ts';
import type { DocumentEntry } from '#storage/catalogue.ts';

/** What was said of a journey, and of which state of it and of what it stands on. */
type Said = { readonly of: string; readonly summary: JourneySummary };

export type ListJourneys = (workspace: string) => Promise<JourneySummary[]>;

const mostRemembered = 2000;

/** Lists a workspace's journeys; what was said of one is said again until it, its interviews, what it is an episode of, the workspace or the day has changed. */
export function createListJourneys(parts: InterviewParts, clock: Clock): ListJourneys {
  const remembered = new Map<string, Said>();
  return async (workspace) => {
    const entries = await parts.documents.list({ workspace });
    const marks = new Map(entries.map(({ id, mark }) => [id, mark]));
    const today = dayOf(clock());
    const journeys = entries.filter(({ kind }) => kind === 'journey');
    const wholes = await wholesIn(parts, workspace);
    const heardBy = rememberedBy(async (journey: string) => {
      const { serving, placed } = await interviewIdsOfJourney(parts.documents, { workspace, journey });
      return [...serving, ...placed].map((id) => `${id}:${marks.get(id)}`);
    });
    const summaries = journeys.map(async (entry) => {
      const above = chainOf(entry.id, wholes);
      const heard = await Promise.all([entry.id, ...above].map(heardBy));
      const of = [today, entry.mark, marks.get(workspace), ...above.map((id) => marks.get(id)), ...heard.flat()].join(
        ' ',
      );
      const said = remembered.get(entry.id);
      if (said?.of === of) return said.summary;
      const summary = await summarize(parts, entry, today);
      if (summary) remember(remembered, entry.id, { of, summary });
      return summary;
    });
    return (await Promise.all(summaries)).filter((summary) => summary !== undefined);
  };
}

/** Which journey each episode opens a place of. */
async function wholesIn({ documents }: InterviewParts, workspace: string): Promise<ReadonlyMap<string, string>> {
  const episodes = await documents.ownTargets({ workspace, kind: 'journey', path: 'parent.journey' });
  return new Map(episodes.map(({ document, to }) => [document, to]));
}

/** The journeys that an episode is a part of, the nearest first. */
function chainOf(journey: string, wholes: ReadonlyMap<string, string>): string[] {
  const chain = new Set<string>();
  for (let id = wholes.get(journey); id !== undefined && id !== journey && !chain.has(id); id = wholes.get(id))
    chain.add(id);
  return [...chain];
}

function rememberedBy<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (id) => {
    const answer = asked.get(id) ?? ask(id);
    asked.set(id, answer);
    return answer;
  };
}

function remember(remembered: Map<string, Said>, id: string, said: Said): void {
  const oldest = remembered.size >= mostRemembered ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(id, said);
}

async function summarize(
  parts: InterviewParts,
  entry: DocumentEntry,
  today: string,
): Promise<JourneySummary | undefined> {
  const stored = await parts.journal.load(entry.id);
  if (!stored) return undefined;
  const view = await viewJourney(parts, { workspace: entry.workspace, doc: stored.doc });
  const heard = heardFrom(view.interviews.map(talkIn));
  const own = summarizeJourney(stored.doc);
  return {
    ...{ ...own, ...heard, basis: own.basis ?? (heard.unnamed + heard.voices > 0 ? 'researched' : undefined) },
    findings: findingsOf(view, today),
    updatedAt: entry.updated,
  };
}

const talkIn = ({ id, records }: StigDocument) => {
  const participant = records.get(id)?.body['participant'];
  return { id, participant: typeof participant === 'string' ? participant : undefined };
};

const findingsOf = (view: Awaited<ReturnType<typeof viewJourney>>, today: string): number =>
  compass({
    journey: view.journey.records,
    workspace: view.workspace.records,
    interviews: interviewViews(view.interviews),
    today,
  }).findings.length;
