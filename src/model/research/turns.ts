import { type Head, headsOf } from '#model/research/turn-heads.ts';

/**
 * What one person says until the next one speaks.
 *
 * Units   offsets in UTF-16 code units of the transcript: `head` is where the line that names the speaker begins, `start` to `end`
 *         are the spoken words without the space around them; `startMs` from the beginning of the recording.
 */
export type Turn = {
  readonly speaker?: string | undefined;
  readonly startMs?: number | undefined;
  readonly head: number;
  readonly start: number;
  readonly end: number;
};

/**
 * Who says what, and when, read from the plain text of a transcript in the shapes that people and their tools write.
 *
 * Shape   in the text's order, without overlaps; all that is not space lies in a turn or in the line that names its speaker.
 *         What stands before the first speaker is a turn of nobody. A text where nobody is named is one turn a paragraph.
 */
export function turnsOf(text: string): Turn[] {
  const lines = linesOf(text);
  const heads = chooseHeads(lines);
  if (!heads.some((head) => head !== undefined)) return paragraphsOf(text);
  const starts = lines.flatMap((line, index) => {
    const head = heads[index];
    return head ? [{ ...head, at: line.start }] : [];
  });
  const turns = [spokenTurn(text, { head: 0, start: 0, end: starts[0]?.at ?? text.length })];
  let speaker: string | undefined;
  for (const [index, head] of starts.entries()) {
    speaker = head.speaker ?? speaker;
    const span = { head: head.at, start: head.at + head.length, end: starts[index + 1]?.at ?? text.length };
    turns.push({ ...spokenTurn(text, span), speaker, startMs: head.startMs });
  }
  return turns.filter((turn) => turn.end > turn.start);
}

/** Everybody who speaks, in the order in which they are first heard. */
export const speakersOf = (turns: readonly Turn[]): string[] => [
  ...new Set(turns.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]))),
];

type Span = { readonly head: number; readonly start: number; readonly end: number };

function spokenTurn(text: string, { head, start, end }: Span): Turn {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  const from = end - trimmed.length;
  return { head, start: from, end: from + trimmed.trimEnd().length };
}

type Line = { readonly start: number; readonly text: string };

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

function chooseHeads(lines: readonly Line[]): (Head | undefined)[] {
  const possible = lines.map((line) => headsOf(line.text));
  const written = lines.filter((line) => line.text.trim() !== '').length;
  const known = knownSpeakers(possible, written);
  const timed = possible.filter((heads) => heads.some((head) => head.speaker === undefined && !head.sure)).length;
  return possible.map((heads) =>
    heads.find((head) => head.sure || (head.speaker === undefined ? timed >= 3 : known.has(keyOf(head.speaker)))),
  );
}

/** Names that are there often enough to be somebody's: twice, or once in a talk so short that no two have spoken twice. */
function knownSpeakers(possible: readonly (readonly Head[])[], written: number): Set<string> {
  const counts = new Map<string, number>();
  for (const heads of possible) {
    const keys = new Set(heads.flatMap(({ speaker }) => (speaker === undefined ? [] : [keyOf(speaker)])));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = possible.filter((heads) => heads.some((head) => head.speaker !== undefined)).length;
  const brief =
    counts.size > 1 && named >= written * 0.6 && [...counts.values()].filter((count) => count > 1).length < 2;
  const least = brief ? 1 : 2;
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

const keyOf = (speaker: string): string => speaker.toLowerCase();

function paragraphsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  for (const found of text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/gu)) {
    const start = found.index;
    turns.push({ head: start, start, end: start + found[0].trimEnd().length });
  }
  return turns;
}
