import type { EvidenceExcerpt } from '#web/map/journey-context.ts';

/** An interaction that codes suggest: what people spoke of, with where in their telling they did and what they said. */
export type ProposedInteraction = {
  readonly code: string;
  readonly text: string;
  readonly evidence: readonly string[];
};

/** A stretch of the telling. Nobody has named it yet: the customers' words for it are the team's to find. */
export type ProposedPhase = { readonly interactions: readonly ProposedInteraction[] };

const perPhase = 4;
const mostPhases = 7;

/**
 * What coded words propose: a card for each code, in the order in which people came to speak of them, divided into stretches of a few.
 *
 * Shape   where in a telling something comes is a guess of where in the journey it lies; a person confirms it.
 */
export function proposeFromTalks(
  excerpts: readonly EvidenceExcerpt[],
  codeNames: ReadonlyMap<string, string>,
): ProposedPhase[] {
  const told = toldOf(excerpts);
  const proposed = [...told]
    .flatMap(([code, { places, evidence }]) => {
      const text = codeNames.get(code);
      return text ? [{ code, text, evidence, at: median(places) }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const phases = Math.min(Math.max(Math.ceil(proposed.length / perPhase), 1), mostPhases);
  const size = Math.ceil(proposed.length / phases);
  return Array.from({ length: phases }, (_, index) => ({
    interactions: proposed
      .slice(index * size, (index + 1) * size)
      .map(({ code, text, evidence }) => ({ code, text, evidence })),
  })).filter(({ interactions }) => interactions.length > 0);
}

type Told = { readonly places: number[]; readonly evidence: string[] };

/** For each code where in the tellings it comes (0 … 1 through what is coded), and in which excerpts. */
function toldOf(excerpts: readonly EvidenceExcerpt[]): Map<string, Told> {
  const told = new Map<string, Told>();
  const ends = new Map<string, number>();
  for (const { interview, end = 0 } of excerpts) ends.set(interview, Math.max(ends.get(interview) ?? 1, end));
  for (const { id, interview, start = 0, codes = [], erased } of excerpts) {
    if (erased) continue;
    for (const code of codes) {
      const of = told.get(code) ?? { places: [], evidence: [] };
      of.places.push(start / (ends.get(interview) ?? 1));
      of.evidence.push(id);
      told.set(code, of);
    }
  }
  return told;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
