/** One letter for each: what people type when they have no key for a letter, or another language's letter for the same sound. */
const plain: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  æ: 'a',
  ö: 'o',
  ø: 'o',
  ß: 's',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ł: 'l',
};

/**
 * A text as it is looked through: small letters without signs, `hjälpa` and `hjælpe` alike.
 *
 * Shape   as long as the text in its composed form, letter by letter, so that a place in one is the same place in the other.
 */
export const fold = (text: string): string => text.normalize('NFC').replaceAll(/[A-Z\u0080-\uffff]/g, foldLetter);

function foldLetter(letter: string): string {
  const small = letter.toLowerCase();
  if (small.length !== 1) return letter;
  const known = plain[small];
  if (known !== undefined) return known;
  return small < '\u0080' ? small : (small.normalize('NFD')[0] ?? small);
}

/** The ways in which somebody may have typed what they look for: `aa`, `ae` and `oe` stand for letters that their keyboard lacks. */
export function foldQuery(query: string): readonly string[] {
  const folded = fold(query.trim());
  const short = folded.replaceAll(/aa|ae/gu, 'a').replaceAll('oe', 'o');
  return short === folded ? [folded] : [folded, short];
}
