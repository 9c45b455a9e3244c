import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

/** A place that can be opened into a journey of its own. */
export type EpisodePlace = { readonly phase: string } | { readonly interaction: string };

/** What an episode might be called and begin with. */
export type EpisodeIdea = { readonly name: string; readonly phases: readonly string[] };

/**
 * How a place could be opened: a phase by its interactions, an interaction by what comes before it, itself and what follows.
 * All of it is in the words that the map has, and so in the customer's perspective.
 */
export function episodeIdea(records: Records, place: EpisodePlace): EpisodeIdea | undefined {
  if ('phase' in place) {
    const phase = recordOf(records, 'phase', place.phase);
    return phase && { name: plainOf(phase.body.name), phases: named(inPhase(records, phase.id)) };
  }
  const all = recordsOf(records, 'phase').flatMap(({ id }) => inPhase(records, id));
  const at = all.findIndex(({ id }) => id === place.interaction);
  const own = recordOf(records, 'interaction', place.interaction);
  if (!own) return undefined;
  return { name: plainOf(own.body.text), phases: named(at === -1 ? [own] : all.slice(Math.max(at - 1, 0), at + 2)) };
}

type Episode = {
  readonly id: string;
  readonly parent?: { readonly journey: string; readonly place?: Place | undefined } | undefined;
};

export type JourneyBranch<T> = {
  readonly journey: T;
  readonly episodes: readonly JourneyBranch<T>[];
  readonly isLost: boolean;
};

/** Whole journeys with their episodes beneath; one whose whole is not there stands by itself, and says so. */
export function journeyTree<T extends Episode>(journeys: readonly T[]): JourneyBranch<T>[] {
  const known = new Set(journeys.map(({ id }) => id));
  const branch = (journey: T, above: ReadonlySet<string>): JourneyBranch<T> => {
    const within = new Set([...above, journey.id]);
    const episodes = journeys.filter(({ id, parent }) => parent?.journey === journey.id && !within.has(id));
    return {
      journey,
      episodes: episodes.map((episode) => branch(episode, within)),
      isLost: journey.parent !== undefined && !known.has(journey.parent.journey),
    };
  };
  const isRoot = ({ parent }: T): boolean => parent === undefined || !known.has(parent.journey);
  const roots = journeys.filter(isRoot).map((journey) => branch(journey, new Set()));
  const placed = new Set(roots.flatMap(idsIn));
  // Two that each say that the other is its whole would be nowhere.
  return [
    ...roots,
    ...journeys.filter(({ id }) => !placed.has(id)).map((journey) => ({ journey, episodes: [], isLost: false })),
  ];
}

const idsIn = <T extends Episode>({ journey, episodes }: JourneyBranch<T>): string[] => [
  journey.id,
  ...episodes.flatMap(idsIn),
];

const inPhase = (records: Records, phase: string): RecordOf<'interaction'>[] =>
  recordsOf(records, 'interaction').filter(({ body }) => body.phase === phase);

const named = (interactions: readonly RecordOf<'interaction'>[]): string[] =>
  interactions
    .map(({ body }) => plainOf(body.text).replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
    .slice(0, 8);
