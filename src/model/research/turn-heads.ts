import { parseSpokenTime, spokenTime } from '#model/research/spoken-time.ts';

/** The beginning of a line that may say who speaks and when; `length` is how much of the line that takes. */
export type Head = {
  readonly speaker?: string | undefined;
  readonly startMs?: number | undefined;
  readonly length: number;
  /** Nobody writes so by chance. Where it is false, the rest of the transcript must say the same. */
  readonly sure: boolean;
};

type Shape = { readonly sure: boolean; readonly plainName?: true; readonly pattern: RegExp };

const time = `(?<time>${spokenTime})`;
const name = String.raw`(?<name>[\p{L}\d][^:\t\n*<>\[\]]{0,59}?)`;
const bold = String.raw`(?:\*\*|__)?`;
const open = String.raw`[\[(<]?`;
const close = String.raw`[\])>]?`;
const after = String.raw`(?=\s|$)\s*`;
const until = String.raw`(?:\s*(?:-->|[-–—])\s*${open}${spokenTime}${close})?`;

const shape = (pattern: string, more: Omit<Shape, 'pattern'>): Shape => ({
  ...more,
  pattern: new RegExp(`^${pattern}`, 'u'),
});

/** From the most telling to the least: the first that fits counts. */
const shapes: readonly Shape[] = [
  shape(String.raw`<v(?:\.[^ >]{0,40})?\s+(?<name>[^>\n]{1,60})>\s*`, { sure: true }),
  shape(`${bold}${open}${time}${close}${until}${bold}\\s*:?\\s*$`, { sure: true }),
  shape(`${bold}${open}${time}${close}${until}${bold}\\s*[-–—|]?\\s*${bold}${name}${bold}\\s*:${bold}${after}`, {
    sure: true,
  }),
  shape(`${bold}${name}${bold}\\s*[,–—|@-]?\\s*${open}${time}${close}${until}${bold}\\s*:${bold}${after}`, {
    sure: true,
  }),
  shape(
    `\\[?${bold}${name}${bold}\\]?(?:\\s{2,}|\\t|\\s*[,–—|@-]\\s*|\\s*(?=[\\[(<]))${open}${time}${close}${bold}\\s*$`,
    { sure: true, plainName: true },
  ),
  shape(`\\[${name}\\]\\s+${open}${time}${close}\\s*:?\\s*$`, { sure: true }),
  shape(`${time}\\t+${name}\\t+(?=\\S)`, { sure: true }),
  shape(`${name}\\t+${time}\\t+(?=\\S)`, { sure: true }),
  shape(`\\[?${bold}${name}${bold}\\]?\\s${time}${bold}\\s*$`, { sure: false }),
  shape(`${name}\\s*[\\[(]${time}[\\])]\\s+(?=\\S)`, { sure: false }),
  shape(`\\*\\*${name}(?::\\*\\*|\\*\\*\\s*:|\\*\\*(?=\\s*$))${after}`, { sure: false }),
  shape(`${name}\\s*:${after}`, { sure: false }),
  shape(`${open}${time}${close}\\s+${name}\\s*$`, { sure: false }),
  shape(`[\\[(<]${time}[\\])>]\\s+(?=\\S)`, { sure: true }),
  shape(`${time}\\s+(?=\\S)`, { sure: false }),
  shape(`${name}\\t+(?=\\S)`, { sure: false }),
];

const longestHead = 160;

/** Every way in which a line can be read as a turn's beginning, the most telling first. */
export function headsOf(line: string): Head[] {
  const start = line.slice(0, longestHead);
  return shapes.flatMap(({ pattern, sure, plainName }) => {
    const found = pattern.exec(start);
    if (!found || (found[0].length === longestHead && line.length > longestHead)) return [];
    const speaker = found.groups?.['name']?.trim();
    if (speaker !== undefined && !(plainName ? mayBeName(speaker) : isName(speaker))) return [];
    return [
      {
        speaker,
        startMs: timeOf(found.groups?.['time']),
        length: found[0].length,
        sure: sure && endsThere(pattern, line),
      },
    ];
  });
}

/** A shape that ends with its line must see the whole line. */
const endsThere = (pattern: RegExp, line: string): boolean =>
  !pattern.source.endsWith('$') || line.length <= longestHead;

const timeOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseSpokenTime(text);

const mayBeName = (text: string): boolean =>
  text.split(/\s+/u).length <= 6 && !/[.?!;"“”…]$|[?!;"“”…]\s|https?/u.test(text) && !/^\d+$/u.test(text);

/** Written as names and roles are: `Sara Berg`, `P7`, `Speaker 1`, `Anna von Sydow (lead)`, `intervjuare`. */
function isName(text: string): boolean {
  if (!mayBeName(text)) return false;
  const [, ...others] = text
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/u);
  return others.every((word) => /^[\p{Lu}\d#&(]/u.test(word) || particles.has(word));
}

const particles = new Set([
  'and',
  'och',
  'og',
  'von',
  'van',
  'de',
  'der',
  'den',
  'af',
  'av',
  'la',
  'di',
  'nr',
  'no',
  'i',
]);
