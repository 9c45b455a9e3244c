/** The sentences of a text without what stands in quotation marks, which is somebody else's voice. */
export const clausesOf = (text: string): string[] =>
  withoutQuoted(alike(text))
    .split(/(?<![.!?;\n])[.!?;\n]+(?=\s|$)/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}|\p{N}/u.test(clause));

/** Hyphens, apostrophes and spaces made alike. */
export const alike = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2010\u2011\u2012\u00AD]/gu, '-')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[^\S\n]+/gu, ' ');

const withoutQuoted = (text: string): string => text.replaceAll(/[“”„"«»][^“”„"«»]*[“”„"«»]/gu, ' … ');
