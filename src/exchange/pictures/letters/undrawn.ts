import { drawnLetter } from '#exchange/pictures/letters/drawn-letters.ts';

/** Scripts of which pictures and paper have no letters, by their ISO 15924 names; one of them stands for those it is written with. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hani', /[\p{Script=Han}\p{Script=Bopomofo}]/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Orya', /\p{Script=Oriya}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Cher', /\p{Script=Cherokee}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Thaa', /\p{Script=Thaana}/u],
  ['Nkoo', /\p{Script=Nko}/u],
  ['Tfng', /\p{Script=Tifinagh}/u],
];

const letter = /\p{L}/gu;

/** Letters of a script that is none of those that have a name here, or rare ones of a script that is drawn. */
export const otherScript = 'Zzzz';

/** How many texts have letters of a script that a picture cannot draw, and the first of these letters. */
export type Undrawn = { readonly script: string; readonly texts: number; readonly signs: string };

const mostSigns = 5;

/** The letters in texts that pictures and paper cannot draw, script by script, the most frequent first. */
export function undrawnIn(texts: Iterable<string>): Undrawn[] {
  const found = [...new Set(texts)].flatMap((text) => [...undrawnOf(text)]);
  return [...Map.groupBy(found, ([script]) => script)]
    .map(([script, each]) => ({ script, texts: each.length, signs: firstOf(each.flatMap(([, signs]) => signs)) }))
    .toSorted((a, b) => b.texts - a.texts);
}

const firstOf = (signs: readonly string[]): string => [...new Set(signs)].slice(0, mostSigns).join('');

/** Signs of Han beside Japanese or Korean letters are theirs. */
function undrawnOf(text: string): ReadonlyMap<string, readonly string[]> {
  const signs = [...text.normalize('NFC').matchAll(letter)]
    .map(([sign]) => sign)
    .filter((sign) => !drawnLetter.test(sign));
  const scriptOf = (sign: string): string => scripts.find(([, letters]) => letters.test(sign))?.[0] ?? otherScript;
  const found = Map.groupBy(signs, scriptOf);
  const owner = (['Jpan', 'Kore'] as const).find((script) => found.has(script));
  const han = found.get('Hani');
  if (owner === undefined || han === undefined) return found;
  found.delete('Hani');
  return found.set(owner, [...(found.get(owner) ?? []), ...han]);
}

/** Keys of a map's content that are in no picture, or say the same once more. */
const unseen: ReadonlySet<string> = new Set([
  'id',
  'marked',
  'claim',
  'voices',
  'consent',
  'blob',
  'reviews',
  'behaviour',
]);

/** All texts that a map says. */
export function* textsIn(content: unknown): Iterable<string> {
  if (typeof content === 'string') yield content;
  else if (typeof content === 'object' && content !== null)
    for (const [key, value] of Object.entries(content)) if (!unseen.has(key)) yield* textsIn(value);
}

/** Whether a file draws the letters itself, so that one that its fonts lack is lost. */
export const drawsLetters = (format: string): boolean => format === 'png' || format === 'pdf';

/** What a script is called; nothing for one without a name here. */
export function scriptName(script: string, language: string): string | undefined {
  if (script === otherScript) return undefined;
  if (script === 'Hani') return new Intl.DisplayNames(language, { type: 'language' }).of('zh') ?? script;
  return new Intl.DisplayNames(language, { type: 'script' }).of(script) ?? script;
}
