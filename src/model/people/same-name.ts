import { fold } from '#base/fold-letters.ts';

/** Whether two names may be one person's: the same, or one of them the beginning of the other (*Åsa*, *Åsa Berg*). */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!one || !other || one.length === 0) return false;
  return one.every((word, at) => other[at] === word);
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
