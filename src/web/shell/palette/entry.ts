import { type Fit, match, type Match, type Range } from '#web/shell/palette/match.ts';

/** What an entry is, said beside it. */
export type EntryKind =
  | 'action'
  | 'place'
  | 'journey'
  | 'phase'
  | 'interaction'
  | 'moment'
  | 'person'
  | 'touchpoint'
  | 'interview'
  | 'said'
  | 'spoken';

/** Something to do or somewhere to go. */
export type Entry = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Where it belongs; looked through as well. */
  readonly detail?: string;
  /** What else people call it. */
  readonly also?: string;
  /** Whether it belongs to the journey on the screen. */
  readonly isHere?: boolean;
  readonly keys?: string;
  readonly run: () => void;
};

export type Found = { readonly entry: Entry; readonly ranges: readonly Range[] };

const most = 60;
const bonus: Readonly<Record<EntryKind, number>> = {
  action: 12,
  place: 14,
  journey: 10,
  phase: 6,
  interaction: 0,
  moment: 2,
  person: 0,
  touchpoint: 2,
  interview: 0,
  said: -20,
  spoken: 0,
};
/** Shown before anything is written: what was used last, then what can be done here and where one can go. */
const shownAtOnce: ReadonlySet<EntryKind> = new Set(['action', 'place', 'journey']);

/** The entries that answer a query, the best first, and after them what is spoken in interviews; without one, those used last come first. */
export function find(entries: readonly Entry[], query: string, recent: readonly string[]): Found[] {
  if (query.trim() === '') return unasked(entries, recent);
  const ranked = entries.flatMap((entry) => rank(entry, query, recent) ?? []).toSorted(byWorth);
  const [spoken, named] = [true, false].map((is) => ranked.filter(({ entry }) => (entry.kind === 'spoken') === is));
  return [...(named ?? []).slice(0, most), ...(spoken ?? [])];
}

type Ranked = Found & { readonly tier: number; readonly score: number };

/** Whole words before their parts; among those alike what can be done here and what belongs to this journey before what lies elsewhere. */
const byWorth = (a: Ranked, b: Ranked): number => b.tier - a.tier || b.score - a.score;

const tiers: Readonly<Record<Fit, number>> = { whole: 6, start: 4, inside: 2, scattered: 0 };

/** A command is looked for by how it begins; of what people have written the whole word is meant. */
function tierOf({ kind, isHere = false }: Entry, fit: Fit): number {
  const isDone = kind === 'action' || kind === 'place';
  return tiers[isDone && fit === 'start' ? 'whole' : fit] + (isDone || isHere ? 1 : 0);
}

function rank(entry: Entry, query: string, recent: readonly string[]): Ranked | undefined {
  const more = bonus[entry.kind] + (recent.includes(entry.id) ? 15 : 0);
  const named = match(query, entry.name);
  const called = alsoCalled(entry, query);
  if (named && tierOf(entry, named.fit) >= (called ? tierOf(entry, called.fit) : 0))
    return { entry, ranges: named.ranges, tier: tierOf(entry, named.fit), score: named.score + more };
  if (called) return { entry, ranges: [], tier: tierOf(entry, called.fit), score: called.score - 5 + more };
  const both = entry.detail === undefined ? undefined : match(query, `${entry.name} ${entry.detail}`);
  return both && { entry, ranges: [], tier: tierOf(entry, both.fit) - 1, score: both.score - 45 + more };
}

/** What a command is called otherwise counts from the beginning of a word. */
function alsoCalled({ name, also }: Entry, query: string): Match | undefined {
  const called = also === undefined ? undefined : match(query, `${also} ${name}`);
  return called?.fit === 'whole' || called?.fit === 'start' ? called : undefined;
}

function unasked(entries: readonly Entry[], recent: readonly string[]): Found[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const used = recent.flatMap((id) => byId.get(id) ?? []);
  const isUsed = new Set(used);
  const rest = entries.filter((entry) => shownAtOnce.has(entry.kind) && !isUsed.has(entry));
  return [...used, ...rest].slice(0, most).map((entry) => ({ entry, ranges: [] }));
}
