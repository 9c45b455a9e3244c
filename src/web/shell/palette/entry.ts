import { match, type Range } from '#web/shell/palette/match.ts';

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
  const ranked = entries.flatMap((entry) => rank(entry, query, recent) ?? []).toSorted((a, b) => b.score - a.score);
  const [spoken, named] = [true, false].map((is) => ranked.filter(({ entry }) => (entry.kind === 'spoken') === is));
  return [...(named ?? []).slice(0, most), ...(spoken ?? [])];
}

function rank(entry: Entry, query: string, recent: readonly string[]): (Found & { score: number }) | undefined {
  const named = match(query, entry.name);
  const lately = recent.includes(entry.id) ? 15 : 0;
  if (named) return { entry, ranges: named.ranges, score: named.score + bonus[entry.kind] + lately };
  const both = entry.detail === undefined ? undefined : match(query, `${entry.name} ${entry.detail}`);
  return both && { entry, ranges: [], score: both.score - 45 + bonus[entry.kind] + lately };
}

function unasked(entries: readonly Entry[], recent: readonly string[]): Found[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const used = recent.flatMap((id) => byId.get(id) ?? []);
  const isUsed = new Set(used);
  const rest = entries.filter((entry) => shownAtOnce.has(entry.kind) && !isUsed.has(entry));
  return [...used, ...rest].slice(0, most).map((entry) => ({ entry, ranges: [] }));
}
