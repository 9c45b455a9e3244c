import { plainOf } from '#base/rich-text.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { likeness } from '#model/map/likeness.ts';
import type { RecordOf } from '#model/document/records.ts';

/** What is believed (the hypothesis) and what was found (the researched journey). */
export type Sides = { readonly believed: Records; readonly found: Records };

/** Two things that are the same on both sides, or, where somebody said so, one that has no other. */
export type ByHand = { readonly found: string; readonly believed?: string | undefined };

export type Pair<T> = { readonly believed?: T | undefined; readonly found?: T | undefined; readonly how: How };
/** Who says that two are the same: a person, the library, or the likeness of their words. */
export type How = 'hand' | 'touchpoint' | 'words' | 'alone';

export type Paired = {
  readonly phases: readonly Pair<RecordOf<'phase'>>[];
  readonly interactions: readonly Pair<RecordOf<'interaction'>>[];
};

/** How much it says of two phases that the same happens in them, beside that their names are alike. */
const inPhaseWeight = 0.4;
const leastAlike = { phase: 0.3, interaction: 0.34 } as const;

/**
 * Which phases and interactions of two journeys are the same: first as somebody said, then by touchpoint, then by the likeness of their words.
 *
 * Shape   every phase and interaction of both is there once; in the order of the found journey, what was only believed after what it followed.
 */
export function pairJourneys({ believed, found }: Sides, byHand: readonly ByHand[]): Paired {
  const interactions = pairUp(inOrder(believed), inOrder(found), { byHand, score: interactionScore });
  const together = new Map(
    interactions.flatMap(({ believed: b, found: f }) => (b && f ? [[b.id, f.body.phase] as const] : [])),
  );
  const shared = (b: RecordOf<'phase'>, f: RecordOf<'phase'>): number => {
    const own = recordsOf(believed, 'interaction').filter(({ body }) => body.phase === b.id);
    return own.length === 0 ? 0 : own.filter(({ id }) => together.get(id) === f.id).length / own.length;
  };
  const phaseScore = (b: RecordOf<'phase'>, f: RecordOf<'phase'>) => {
    const score =
      Math.max(likeness(phaseWords(b), phaseWords(f)), likeness(b.body.name ?? '', f.body.name ?? '')) +
      inPhaseWeight * shared(b, f);
    return score >= leastAlike.phase ? { score, how: 'words' as const } : undefined;
  };
  const phases = pairUp(recordsOf(believed, 'phase'), recordsOf(found, 'phase'), { byHand, score: phaseScore });
  return { phases, interactions };
}

const inOrder = (records: Records): RecordOf<'interaction'>[] => {
  const all = recordsOf(records, 'interaction');
  const phases = recordsOf(records, 'phase');
  const placed = phases.flatMap(({ id }) => all.filter(({ body }) => body.phase === id));
  return [...placed, ...all.filter(({ body }) => !phases.some(({ id }) => id === body.phase))];
};

const phaseWords = ({ body }: RecordOf<'phase'>): string => [body.name, body.doing, body.goal].map(plainOf).join(' ');

type Score = { readonly score: number; readonly how: How } | undefined;

function interactionScore(b: RecordOf<'interaction'>, f: RecordOf<'interaction'>): Score {
  const alike = likeness(plainOf(b.body.text), plainOf(f.body.text));
  const isSame = b.body.touchpoint !== undefined && b.body.touchpoint === f.body.touchpoint;
  if (isSame) return { score: 1 + alike, how: 'touchpoint' };
  return alike >= leastAlike.interaction ? { score: alike, how: 'words' } : undefined;
}

type Pairing<T> = { readonly byHand: readonly ByHand[]; readonly score: (believed: T, found: T) => Score };

/** The likeliest first, each once; what a person said is not asked about again. */
function pairUp<T extends { readonly id: string }>(
  believed: readonly T[],
  found: readonly T[],
  { byHand, score }: Pairing<T>,
): Pair<T>[] {
  const said = new Map(byHand.map((pair) => [pair.found, pair]));
  const pairs = new Map<string, { believed: T | undefined; how: How }>();
  const taken = new Set<string>();
  for (const one of found) {
    const pair = said.get(one.id);
    if (!pair) continue;
    const other = believed.find(({ id }) => id === pair.believed);
    if (other) taken.add(other.id);
    pairs.set(one.id, { believed: other, how: 'hand' });
  }
  const likely = found
    .filter(({ id }) => !pairs.has(id))
    .flatMap((f) => believed.map((b) => ({ b, f, is: score(b, f) })))
    .toSorted((x, y) => (y.is?.score ?? 0) - (x.is?.score ?? 0));
  for (const { b, f, is } of likely) {
    if (!is || taken.has(b.id) || pairs.has(f.id)) continue;
    pairs.set(f.id, { believed: b, how: is.how });
    taken.add(b.id);
  }
  const both = found.map((one): Pair<T> => ({ found: one, how: 'alone', ...pairs.get(one.id) }));
  return withBelieved(both, believed, taken);
}

/** What was only believed stands after the pair of what it followed. */
function withBelieved<T extends { readonly id: string }>(
  pairs: readonly Pair<T>[],
  believed: readonly T[],
  taken: ReadonlySet<string>,
): Pair<T>[] {
  const all = [...pairs];
  believed.forEach((one, index) => {
    if (taken.has(one.id)) return;
    const before = believed[index - 1];
    const at = all.findIndex((pair) => before !== undefined && pair.believed?.id === before.id);
    all.splice(at + 1, 0, { believed: one, how: 'alone' });
  });
  return all;
}
