import { beginsSentences } from '#model/research/begins-sentences.ts';
import { type Head, headsOf, isClosingLine } from '#model/research/turn-heads.ts';

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
  const end = closingAt(lines);
  const turns = [spokenTurn(text, { head: 0, start: 0, end: starts[0]?.at ?? end })];
  let speaker: string | undefined;
  for (const [index, head] of starts.entries()) {
    speaker = head.isNobody ? undefined : (head.speaker ?? speaker);
    const span = { head: head.at, start: head.at + head.length, end: starts[index + 1]?.at ?? end };
    turns.push({ ...spokenTurn(text, span), speaker, startMs: head.startMs });
  }
  turns.push(spokenTurn(text, { head: end, start: end, end: text.length }));
  return turns.filter((turn) => turn.end > turn.start);
}

/** Where what a tool wrote under its work begins: last paragraphs that are nobody's words, and a line of the same right above them. */
function closingAt(lines: readonly Line[]): number {
  let closing: Line | undefined;
  let end = lines.length;
  for (;;) {
    const last = lines.findLastIndex(({ text }, index) => index < end && text.trim() !== '');
    const first = lines.findLastIndex(({ text }, index) => index < last && text.trim() === '') + 1;
    const at = [first, ...(closing ? [last] : [])].find((index) => index > 0 && isClosing(lines[index]));
    if (at === undefined) break;
    closing = lines[at];
    end = at;
  }
  const whole = lines.at(-1);
  return closing?.start ?? (whole?.start ?? 0) + (whole?.text.length ?? 0);
}

const isClosing = (line: Line | undefined): boolean =>
  line !== undefined && isClosingLine(line.text) && headsOf(line.text).every(({ sure }) => !sure);

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
  const known = knownSpeakers(possible, writtenOf(lines));
  const timed = possible.filter((heads) => heads.some((head) => head.speaker === undefined && !head.sure)).length;
  const sure = new Set(possible.flatMap((heads) => heads.flatMap((head) => (head.sure ? namesOf(head) : []))));
  const isSureWay = isMostlySure(possible);
  const isKnown = (speaker: string): boolean => (isSureWay ? sure : known).has(keyOf(speaker));
  return possible.map((heads) =>
    heads.find((head) => head.sure || (head.speaker === undefined ? timed >= 3 : isKnown(head.speaker))),
  );
}

const namesOf = ({ speaker }: Head): string[] => (speaker === undefined ? [] : [keyOf(speaker)]);

/** Where names are written in a way that nobody writes by chance, what only looks like a name is words. */
function isMostlySure(possible: readonly (readonly Head[])[]): boolean {
  const ways = possible.flatMap((heads) => heads.find(({ speaker }) => speaker !== undefined) ?? []);
  const sure = ways.filter((head) => head.sure).length;
  return sure > 1 && sure >= ways.length - sure;
}

/**
 * Names that are there often enough to be somebody's: twice, or once where most paragraphs begin with a name, as it is written in a talk.
 */
function knownSpeakers(possible: readonly (readonly Head[])[], written: Written): Set<string> {
  const counts = new Map<string, { count: number; loose: boolean }>();
  for (const heads of possible) {
    const names = new Map(heads.flatMap((head) => (head.speaker === undefined ? [] : [[keyOf(head.speaker), head]])));
    for (const [key, { isLoose }] of names) {
      const before = counts.get(key);
      counts.set(key, { count: (before?.count ?? 0) + 1, loose: isLoose === true && before?.loose !== false });
    }
  }
  const firm = [...counts.values()].filter(({ loose }) => !loose);
  const named = possible.filter((heads) =>
    heads.some(({ speaker, isLoose }) => speaker !== undefined && !isLoose),
  ).length;
  const again = firm.filter(({ count }) => count > 1).length;
  const brief = firm.length > 1 && named >= written.lines * 0.6 && again < 2;
  const all = possible.filter((heads) => heads.some(({ speaker }) => speaker !== undefined)).length;
  const isHabit = all > 3 && all >= 0.8 * (written.paragraphs >= all ? written.paragraphs : written.lines);
  const least = (key: string, loose: boolean): number => {
    if (loose) return isHabit && !beginsSentences.has(key) ? 2 : Infinity;
    return brief || (isHabit && again > 0 && !beginsSentences.has(key)) ? 1 : 2;
  };
  return new Set([...counts].filter(([key, { count, loose }]) => count >= least(key, loose)).map(([key]) => key));
}

/** How many lines hold something, and how many of them come after none or begin the text. */
type Written = { readonly lines: number; readonly paragraphs: number };

function writtenOf(lines: readonly Line[]): Written {
  const held = lines.map(({ text }) => text.trim() !== '');
  return {
    lines: held.filter((one) => one).length,
    paragraphs: held.filter((one, index) => one && !held[index - 1]).length,
  };
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
