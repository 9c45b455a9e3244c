import { alike, type Stems, stemsOf } from '#model/map/likeness.ts';

export type MappingProposal = {
  readonly interaction: string;
  readonly event: string;
  readonly score: number;
  readonly because: readonly string[];
};

type Worded = { readonly id: string; readonly stems: Stems };

const leastScore = 0.3;

/**
 * Which events may show which interactions, by likeness of their words in English, Swedish and Norwegian; a person confirms.
 *
 * Shape   at most one proposal per event, best first; `score` 0 … 1 is the share of the event's words that the interaction
 *         says too, rare words counting more; `because` are those words.
 */
export function proposeMapping(
  interactions: readonly { readonly id: string; readonly text: string }[],
  events: readonly { readonly name: string }[],
): MappingProposal[] {
  const worded = interactions.map(({ id, text }) => ({ id, stems: stemsOf(text) }));
  const weights = rarity(worded);
  return events
    .flatMap(({ name }) => bestFor(name, worded, weights) ?? [])
    .toSorted((a, b) => b.score - a.score || (a.event < b.event ? -1 : 1));
}

function bestFor(
  event: string,
  interactions: readonly Worded[],
  weights: ReadonlyMap<string, number>,
): MappingProposal | undefined {
  const words = stemsOf(event);
  const stems = [...words.keys()];
  const weigh = (some: readonly string[]) => some.reduce((sum, stem) => sum + (weights.get(stem) ?? 1), 0);
  const whole = weigh(stems);
  const ranked = interactions
    .map(({ id, stems: said }) => {
      const shared = stems.filter((stem) => said.keys().some((other) => alike(stem, other)));
      const because = shared.map((stem) => words.get(stem) ?? stem);
      return { interaction: id, event, score: whole === 0 ? 0 : weigh(shared) / whole, because };
    })
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  return best !== undefined && best.score >= leastScore ? best : undefined;
}

function rarity(interactions: readonly Worded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of interactions) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, n]) => [stem, Math.log(1 + interactions.length / n)]));
}
