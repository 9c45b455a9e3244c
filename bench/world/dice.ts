import type { Random } from '#base/random.ts';

export type Dice = ReturnType<typeof createDice>;

/** What is left to chance, the same every time. */
export function createDice(random: Random) {
  const upTo = (n: number): number => Math.floor(random() * n);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[upTo(of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  return {
    upTo,
    one,
    isOneIn: (n: number): boolean => upTo(n) === 0,
    words: (n: number): string => Array.from({ length: n }, () => one(vocabulary)).join(' '),
  };
}

const vocabulary =
  'asks calls waits letter order price parcel shop friend invoice answer search garden delivery pays returns compares hopes reads counter'.split(
    ' ',
  );
