import { parseSpokenTime, spokenTime } from '#model/research/spoken-time.ts';

/** The beginning of a line that may say who speaks and when; `length` is how much of the line that takes. */
export type Head = {
  readonly speaker?: string | undefined;
  readonly startMs?: number | undefined;
  readonly length: number;
  /** Nobody writes so by chance. Where it is false, the rest of the transcript must say the same. */
  readonly sure: boolean;
  /** Written small, as words are too: it counts only where it comes again and most lines begin with a name. */
  readonly isLoose?: true;
  /** It is said that nobody knows who speaks. */
  readonly isNobody?: true;
};

/** How a line names nobody. */
export const nobody = '?';

/** What stands after a name for a time that is not known. */
export const noTime = '–';

type Shape = { readonly sure: boolean; readonly plainName?: true; readonly pattern: RegExp };

const time = `(?<time>${spokenTime})`;
const name = String.raw`(?<name>[\p{L}\d+#][^:\t\n*<>\[\]]{0,59}?)`;
const bold = String.raw`(?:\*\*|__)?`;
const open = String.raw`[\[(<]?`;
const close = String.raw`[\])>]?`;
const after = String.raw`(?=\s|$)\s*`;
const until = String.raw`(?:\s*(?:-->|->|[-–—→]|to)\s*${open}${spokenTime}${close})?`;

const shape = (pattern: string, more: Omit<Shape, 'pattern'>): Shape => ({
  ...more,
  pattern: new RegExp(`^${pattern}`, 'u'),
});

/** The day and the clock of a message, which say nothing of a recording: `2024-05-01, 10:00:12`, `1/5/24 at 10.00 PM`. */
const dayAndClock = String.raw`\d{1,4}[-./]\d{1,2}[-./]\d{1,4},?\s(?:at\s|kl\.?\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?`;

/** From the most telling to the least: the first that fits counts. */
const shapes: readonly Shape[] = [
  shape(String.raw`<v(?:\.[^ >]{0,40})?\s+(?<name>[^>\n]{1,60})>\s*`, { sure: true }),
  shape(`\\?\\s{2,}(?:${time}|${noTime})\\s*$`, { sure: true }),
  shape(`${name}\\s{2,}${noTime}\\s*$`, { sure: true, plainName: true }),
  shape(`[\\u200e\\u200f]?\\[?${dayAndClock}\\]?\\s(?:[-–]\\s)?(?:~\\s?)?${name}\\s*:${after}`, {
    sure: true,
    plainName: true,
  }),
  shape(`${time}\\s+(?:From|Från|Fra)\\s+${name}\\s+(?:to|till|til)\\s+[^:\\n]{1,60}:${after}`, {
    sure: true,
    plainName: true,
  }),
  shape(`[\\[(<]${time}[\\])>]\\s+[-–—]\\s+${name}\\s*$`, { sure: true, plainName: true }),
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
  shape(`${name}\\s*:\\s*[\\[(<]${time}[\\])>]\\s+(?=\\S)`, { sure: true }),
  shape(`${time}\\t+${name}\\t+(?=\\S)`, { sure: true }),
  shape(`${name}\\t+${time}\\t+(?=\\S)`, { sure: true }),
  shape(`\\[?${bold}${name}${bold}\\]?\\s${time}${bold}\\s*$`, { sure: false }),
  shape(`${name}\\s*[\\[(]${time}[\\])]\\s+(?=\\S)`, { sure: false }),
  shape(`\\*\\*${name}(?::\\*\\*|\\*\\*\\s*:|\\*\\*(?=\\s*$))${after}`, { sure: false }),
  shape(`\\[${name}\\]\\s*:${after}`, { sure: false }),
  shape(`\\[${name}\\]\\s*$`, { sure: false }),
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
    const grade = speaker === undefined ? 'name' : gradeOf(speaker, { plainName, inBrackets: isBracketed(found[0]) });
    if (grade === undefined) return [];
    return [
      {
        speaker,
        startMs: timeOf(found.groups?.['time']),
        length: found[0].length,
        sure: sure && endsThere(pattern, line),
        ...(grade === 'loose' && { isLoose: true as const }),
        ...(found[0].startsWith(nobody) && { isNobody: true as const }),
      },
    ];
  });
}

const isBracketed = (head: string): boolean => /^\[[^\]]*\]\s*$/u.test(head);

type Written = { readonly plainName: true | undefined; readonly inBrackets: boolean };

function gradeOf(speaker: string, { plainName, inBrackets }: Written): 'name' | 'loose' | undefined {
  if (inBrackets && !mayStandInBrackets(speaker)) return undefined;
  if (plainName) return mayBeName(speaker) ? 'name' : undefined;
  if (isName(speaker)) return 'name';
  return mayBeName(speaker) && speaker.split(/\s+/u).length <= 3 ? 'loose' : undefined;
}

/** `[Anna]` is a voice, `[laughs]` and `[Music]` are what is heard. */
const mayStandInBrackets = (text: string): boolean => /^[\p{Lu}\d+#]/u.test(text) && !soundsOnly.test(text);

/** What is heard and is no name. */
export const soundsOnly =
  /^(?:laugh|music|musik|applause|applåd|applaus|silence|tystnad|stillhet|paus|inaudible|unintelligible|ohörbar|uhørbar|crosstalk|noise|skratt|latter|le(?:r|ende)\b|sigh|suck|sukk|cough|host|crying|gråt|redacted|anonym|blank|unclear|oklart|uklart|tape|end\b|slut|start\b)/iu;

/** A shape that ends with its line must see the whole line. */
const endsThere = (pattern: RegExp, line: string): boolean =>
  !pattern.source.endsWith('$') || line.length <= longestHead;

const timeOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseSpokenTime(text);

const mayBeName = (text: string): boolean =>
  text.split(/\s+/u).length <= 8 && !/[.?!;"“”…]$|[?!;"“”…]\s|https?/u.test(text) && !/^\d+$/u.test(text);

/** Written as names and roles are: `Sara Berg`, `P7`, `Speaker 1`, `Anna von Sydow (lead)`, `intervjuare`. */
export function isName(text: string): boolean {
  if (!mayBeName(text)) return false;
  const [, ...others] = text
    .replace(/\([^()]*\)/gu, '')
    .trim()
    .split(/\s+/u);
  return others.every((word) => /^[\p{Lu}\d#&(+*]/u.test(word) || particles.has(word) || /^[|/@–—-]$/u.test(word));
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

const closing =
  /^(?:(?:auto(?:matically)?[ -])?(?:transcribed|transcript|transcription|generated|captioned|captions?|subtitles?|subtitled)\b.{0,60}\b(?:by|with|using|from|at)\b|(?:this|the) (?:editable )?(?:transcript|transcription|file)\b.{0,40}\b(?:was|is|has)\b|(?:transcript|transcription|recording) (?:ended|stopped) (?:after|at)\b|powered by\b|(?:transkriber(?:at|ad|t|ing)|undertext(?:er|at|ad|ning)?|textning|textat|tekstet|undertekst(?:er|ing)?|teksting)\b.{0,40}\b(?:av|från|fra|med)\b)/iu;

/** What a tool writes under its work: `Transcribed by https://otter.ai`, `Undertexter från Amara.org-gemenskapen`. */
export const isClosingLine = (line: string): boolean => line.length <= longestHead && closing.test(line.trim());
