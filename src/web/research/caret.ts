/** A span of a transcript. Units: UTF-16 code units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The words of a span, in any language that is written with or without spaces. */
function wordsIn(text: string, span: Span): Span[] {
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(span.start, span.end))) {
    if (isWordLike) words.push({ start: span.start + index, end: span.start + index + segment.length });
  }
  return words;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The word at an offset, or the next one after it in the same turn, or the last one before it. */
export function wordAt(text: string, turns: readonly Span[], offset: number): Span | undefined {
  const turn = turns.find(({ end }) => end > offset) ?? turns.at(-1);
  const words = turn ? wordsIn(text, turn) : [];
  return words.find(({ end }) => end > offset) ?? words.at(-1);
}

export type Step = 'next' | 'previous' | 'next-turn' | 'previous-turn' | 'turn-start' | 'turn-end';

/** The word that a key leads to from another; the same one where there is nothing further. */
export function stepFrom(text: string, turns: readonly Span[], { from, step }: { from: Span; step: Step }): Span {
  const at = turns.findIndex(({ end }) => end > from.start);
  const words = (index: number) => (turns[index] ? wordsIn(text, turns[index]) : []);
  const here = words(at);
  const index = here.findIndex(({ end }) => end > from.start);
  const reach = (direction: 1 | -1): Span | undefined => {
    for (let turn = at + direction; turns[turn]; turn += direction) {
      const found = words(turn);
      if (found.length > 0) return direction === 1 || step === 'previous-turn' ? found[0] : found.at(-1);
    }
    return undefined;
  };
  const found: Record<Step, () => Span | undefined> = {
    next: () => here[index + 1] ?? reach(1),
    previous: () => here[index - 1] ?? reach(-1),
    'next-turn': () => reach(1),
    'previous-turn': () => (index > 0 ? here[0] : reach(-1)),
    'turn-start': () => here[0],
    'turn-end': () => here.at(-1),
  };
  return found[step]() ?? from;
}

/** The span made to begin and end with whole words; nothing where it holds no word. */
export function wholeWords(text: string, turns: readonly Span[], span: Span): Span | undefined {
  const touched = turns.filter(({ start, end }) => start < span.end && end > span.start);
  const words = touched
    .flatMap((turn) => wordsIn(text, turn))
    .filter(({ start, end }) => start < span.end && end > span.start);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  return { start: withOpening(text, span.start, first), end: withClosing(text, span.end, last) };
}

/** Signs that were selected before the first word stay, space does not. */
function withOpening(text: string, start: number, first: Span): number {
  if (start >= first.start) return first.start;
  const between = text.slice(start, first.start);
  return first.start - between.trimStart().length;
}

/** So do the signs that end a sentence. */
function withClosing(text: string, end: number, last: Span): number {
  if (end <= last.end) return last.end;
  return last.end + text.slice(last.end, end).trimEnd().length;
}
