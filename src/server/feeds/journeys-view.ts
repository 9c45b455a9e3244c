import { type Clock, dayOf } from '#base/clock.ts';
import type { Journal, StoredDocument } from '#model/document/journal.ts';
import { mayRead } from '#model/research/may-read.ts';
import type { JourneySummary } from '#protocol/http/map.ts';
import { makeJourneyRow } from '#server/feeds/make-journey-row.ts';
import { readSummary } from '#server/map/summarize-journey.ts';
import { parseUses, type UsesOnJourney } from '#server/map/uses-on-journey.ts';
import { type JourneyAgenda, readAgenda } from '#server/practice/agenda.ts';
import { parseWork, type WorkOnJourney } from '#server/practice/work-on.ts';
import type { AskingJourneys } from '#server/research/journey-view.ts';
import { createSpokenIn, type SpokenIn } from '#server/research/spoken-in.ts';
import type { Storage } from '#storage/storage.ts';
import type { StaleJourney } from '#storage/views/made-journey.ts';

/**
 * What is asked of many journeys, kept from the outbox.
 *
 * Shape   only what whoever asks may read, oldest journey first, with everything that was confirmed before they asked; no document is opened
 *         for a journey of which nothing has changed since it was last made.
 */
export type JourneysView = {
  readonly summaries: (asking: AskingJourneys) => Promise<readonly JourneySummary[]>;
  readonly uses: (asking: AskingJourneys, journeys: readonly string[]) => Promise<ReadonlyMap<string, UsesOnJourney>>;
  readonly work: (
    asking: AskingJourneys,
  ) => Promise<readonly { readonly journey: string; readonly records: WorkOnJourney }[]>;
  readonly agendas: (asking: AskingJourneys) => Promise<readonly JourneyAgenda[]>;
  /** Follows the outbox to its end and makes anew what differs since, in one workspace or in all. */
  readonly follow: (workspace?: string) => Promise<void>;
  /** Makes some of what will be told from tomorrow on, so that nobody waits for that at midnight; answers whether there is more. */
  readonly prepare: () => Promise<boolean>;
};

export type JourneysViewParts = Pick<Storage, 'journal' | 'documents' | 'outbox' | 'journeyViews' | 'voices'> & {
  readonly spokenIn: SpokenIn;
  readonly clock: Clock;
};

export function createJourneysView(parts: JourneysViewParts): JourneysView {
  const { journeyViews } = parts;
  const follow = createFollow(parts);
  const mostRead = 2000;
  const read = new Map<string, { readonly of: string; readonly agenda: JourneyAgenda }>();
  /** Reads those that are there, and says which another version of Stig made. */
  const readParts = async (workspace: string, journeys: readonly string[]): Promise<string[]> => {
    const others: string[] = [];
    for (const { journey, version, text } of await journeyViews.parts({ workspace, part: 'agenda', journeys })) {
      const agenda = readAgenda(journey, text);
      read.delete(journey);
      if (agenda) read.set(journey, { of: version, agenda });
      else others.push(journey);
    }
    return others;
  };
  const agendas: JourneysView['agendas'] = async ({ workspace }) => {
    const heads = await journeyViews.heads(workspace);
    const isRead = ({ journey, version }: (typeof heads)[number]): boolean => read.get(journey)?.of === version;
    const fresh = heads.filter((head) => !isRead(head)).map(({ journey }) => journey);
    const others = await readParts(workspace, fresh);
    if (others.length > 0) {
      await journeyViews.makeAnew(others);
      await follow(workspace);
      await readParts(workspace, others);
    }
    const all = heads.flatMap(({ journey }) => read.get(journey)?.agenda ?? []);
    for (const oldest of read.keys()) if (read.size > mostRead) read.delete(oldest);
    return all;
  };
  return {
    follow,
    prepare: () => prepareSome(parts),
    summaries: async (asking) => {
      if (!letsIn(asking)) return [];
      await follow(asking.workspace);
      const { kept, others } = await summariesIn(journeyViews, asking.workspace);
      if (others.length === 0) return kept;
      await journeyViews.makeAnew(others);
      await follow(asking.workspace);
      return (await summariesIn(journeyViews, asking.workspace)).kept;
    },
    uses: async (asking, journeys) => {
      if (!letsIn(asking)) return new Map();
      await follow(asking.workspace);
      const rows = await journeyViews.parts({ workspace: asking.workspace, part: 'uses', journeys });
      return new Map(rows.map(({ journey, text }) => [journey, parseUses(text)]));
    },
    work: async (asking) => {
      if (!letsIn(asking)) return [];
      await follow(asking.workspace);
      const rows = await journeyViews.parts({ workspace: asking.workspace, part: 'work' });
      return rows.map(({ journey, text }) => ({ journey, records: parseWork(text) }));
    },
    agendas: async (asking) => {
      if (!letsIn(asking)) return [];
      await follow(asking.workspace);
      return agendas(asking);
    },
  };
}

/** Those that are there, and which another version of Stig made. */
async function summariesIn(journeyViews: Storage['journeyViews'], workspace: string) {
  const rows = await journeyViews.parts({ workspace, part: 'summary' });
  const read = rows.map(({ journey, text, updated }) => ({ journey, updated, summary: readSummary(text) }));
  return {
    kept: read.flatMap(({ updated, summary }) => (summary ? [{ ...summary, updatedAt: updated }] : [])),
    others: read.flatMap(({ journey, summary }) => (summary ? [] : [journey])),
  };
}

const letsIn = ({ role }: AskingJourneys): boolean =>
  mayRead({ material: 'map', reader: { from: 'inside', role } }).may === 'yes';

/** The feed that marks which journeys are to be made anew. */
const feed = 'journeys';

const atOnce = 20;

function createFollow(parts: JourneysViewParts): JourneysView['follow'] {
  const { outbox, journeyViews, clock } = parts;
  const making = new Map<string, { readonly of: string; readonly made: Promise<void> }>();
  const makeOnce = (one: StaleJourney, day: string, journal: Journal): Promise<void> => {
    const of = `${one.wanted} ${day}`;
    const under = making.get(one.journey);
    if (under?.of === of) return under.made;
    const made = make({ ...parts, journal }, one, day).finally(() => {
      if (making.get(one.journey)?.made === made) making.delete(one.journey);
    });
    making.set(one.journey, { of, made });
    return made;
  };
  return async (workspace) => {
    await outbox.read(feed, journeyViews.mark);
    const day = dayOf(clock());
    let stale = await journeyViews.stale(day, workspace);
    if (stale.length > 0 && (await journeyViews.turn(day))) stale = await journeyViews.stale(day, workspace);
    for (let at = 0; at < stale.length; at += atOnce) {
      const journal = readingOnce(parts.journal);
      for (const one of stale.slice(at, at + atOnce)) await makeOnce(one, day, journal);
    }
  };
}

const preparedAtOnce = 5;
const dayMs = 86_400_000;

async function prepareSome({ clock, ...parts }: JourneysViewParts): Promise<boolean> {
  const tomorrow = () => clock() + dayMs;
  const day = dayOf(tomorrow());
  const turning = await parts.journeyViews.turning(dayOf(clock()), preparedAtOnce);
  const spokenIn = createSpokenIn(parts, tomorrow);
  const journal = readingOnce(parts.journal);
  for (const { journey, wanted } of turning) {
    const row = await makeJourneyRow({ ...parts, journal, spokenIn }, journey, day);
    if (!row) continue;
    const { workspace: _, ...texts } = row;
    await parts.journeyViews.putNext({ journey, wanted, day, ...texts });
  }
  return turning.length === preparedAtOnce;
}

/** Whatever document is opened to make a row is one that it rests on. */
async function make(parts: JourneysViewParts, { journey, wanted }: StaleJourney, day: string): Promise<void> {
  const rests = new Set<string>();
  const { journal, journeyViews } = parts;
  const watched: Journal = {
    ...journal,
    load: (id) => {
      rests.add(id);
      return journal.load(id);
    },
  };
  const row = await makeJourneyRow({ ...parts, journal: watched }, journey, day);
  if (!row) return;
  const { workspace, ...texts } = row;
  rests.delete(workspace);
  await journeyViews.put({ journey, wanted, day, rests: [...rests], ...texts });
}

/** Documents that several journeys rest on are opened once for all that are made together. */
function readingOnce(journal: Journal): Journal {
  const read = new Map<string, Promise<StoredDocument | undefined>>();
  return {
    ...journal,
    load: (id) => {
      const there = read.get(id) ?? journal.load(id);
      read.set(id, there);
      return there;
    },
  };
}
