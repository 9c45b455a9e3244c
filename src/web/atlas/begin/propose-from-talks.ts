import type { Place } from '#model/record/place.ts';

/** Words that somebody marked, in an interview that was chosen. */
export type MarkedWords = {
  readonly id: string;
  readonly interview: string;
  readonly start: number;
  readonly end: number;
  /** Nothing where they are kept from whoever begins. */
  readonly text: string | undefined;
  readonly feeling?: number | undefined;
  /** Where they lie on the journey that the interview was made for. */
  readonly place?: Place | undefined;
  /** Whether whoever spoke lets others outside see them: a card is seen by everybody. */
  readonly mayStand: boolean;
};

type Tied = { readonly id: string; readonly interview: string };

/**
 * A card that marked words suggest.
 *
 * Shape   `text` what happens there as the other map words it, or the sentence itself; empty where the sentence may not stand on a map: somebody
 *         words it then. `said` is the strongest of what was said. `isFirst` for those that are proposed until somebody chooses otherwise.
 */
export type ProposedCard = {
  readonly key: string;
  readonly text: string;
  readonly said: string | undefined;
  readonly words: readonly Tied[];
  readonly isFirst: boolean;
};

/** A stretch of the telling. Nobody has named it yet: the customers' words for it are the team's to find. */
export type ProposedPhase = { readonly cards: readonly ProposedCard[] };

const perPhase = 4;
const mostPhases = 7;
const mostFirst = perPhase * mostPhases;
const longest = 140;

/**
 * What marked words propose: a card for each place of another map that they were coded to, and one for each other sentence, in the order in which
 * people came to speak of them, divided into stretches of a few.
 *
 * Shape   where in a telling something comes is a guess of where in the journey it lies; a person confirms it.
 */
export function proposeFromTalks(
  marked: readonly MarkedWords[],
  textAt: (interview: string, interaction: string) => string | undefined,
): ProposedPhase[] {
  const ends = new Map<string, number>();
  for (const { interview, end } of marked) ends.set(interview, Math.max(ends.get(interview) ?? 1, end));
  const groups = Map.groupBy(marked, (words) => keyOf(words, textAt));
  const cards = [...groups]
    .map(([key, words]) => cardOf(key, { words, textAt, ends }))
    .filter(({ text, said }) => text !== '' || said !== undefined);
  const first = new Set(
    cards
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostFirst)
      .map(({ key }) => key),
  );
  const inOrder = cards
    .toSorted((a, b) => a.at - b.at)
    .map(({ key, text, said, words }) => ({ key, text, said, words, isFirst: first.has(key) }));
  return inStretches(inOrder);
}

/** Stretches of a few, never more than give an overview. */
export function inStretches(cards: readonly ProposedCard[]): ProposedPhase[] {
  if (cards.length === 0) return [];
  const phases = Math.min(Math.ceil(cards.length / perPhase), mostPhases);
  const size = Math.ceil(cards.length / phases);
  return Array.from({ length: phases }, (_, index) => ({
    cards: cards.slice(index * size, (index + 1) * size),
  })).filter((phase) => phase.cards.length > 0);
}

type TextAt = Parameters<typeof proposeFromTalks>[1];

/** Words at one place of a map make one card, others one each. */
function keyOf({ id, interview, place }: MarkedWords, textAt: TextAt): string {
  const isAt = place && 'interaction' in place && textAt(interview, place.interaction);
  return isAt ? `at ${place.interaction}` : `said ${interview} ${id}`;
}

type Found = {
  readonly words: readonly MarkedWords[];
  readonly textAt: TextAt;
  readonly ends: ReadonlyMap<string, number>;
};

function cardOf(key: string, { words, textAt, ends }: Found) {
  const strongest = words
    .filter(({ text }) => text !== undefined && text.trim() !== '')
    .toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const said = strongest && shortened(strongest.text ?? '');
  const there = textThere(words, textAt);
  return {
    key,
    text: there ?? (strongest?.mayStand ? said : undefined) ?? '',
    said,
    words: words.map(({ id, interview }) => ({ id, interview })),
    at: median(words.map(({ start, interview }) => start / (ends.get(interview) ?? 1))),
    weight: (there === undefined ? 0 : 10) + words.length + (strongest ? strengthOf(strongest) : 0),
  };
}

const strengthOf = ({ feeling = 0 }: MarkedWords): number => Math.abs(feeling);

/** How the map says what happens where words were coded to. */
function textThere([first]: readonly MarkedWords[], textAt: TextAt): string | undefined {
  const place = first?.place;
  return place && 'interaction' in place ? textAt(first.interview, place.interaction) || undefined : undefined;
}

/** The first sentence, or as much of it as a card holds. */
function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  const [sentence = plain] = /^.+?[.!?…](?=\s|$)/u.exec(plain) ?? [];
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
