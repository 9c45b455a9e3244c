import { sharedStems, stopWords, synonyms } from '#model/map/alike-words.ts';

/** Stem to the word as it was written. */
export type Stems = ReadonlyMap<string, string>;

/** How much two texts say the same, by their words in English, Swedish and Norwegian: 0 … 1, twice what is shared over all. */
export function likeness(a: string, b: string): number {
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const all = one.size + other.size;
  if (all === 0) return 0;
  const shared = one.keys().filter((stem) => other.keys().some((each) => alike(stem, each)));
  return Math.min((2 * [...shared].length) / all, 1);
}

/** Words without endings, in one language where the words of journeys are known in several. */
export function stemsOf(text: string): Stems {
  const words = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const telling = words.filter((word) => word.length > 1 && !stopWords.has(word));
  return new Map(telling.map((word) => [synonyms.get(sharedStems(word)) ?? sharedStems(word), word]));
}

/** Compounds count: "orderbekräftelse" is like "order". */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short);
}
