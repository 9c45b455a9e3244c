const letters = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'] as const;
type Letter = (typeof letters)[number];
type Parts = { readonly [L in Letter]: number };

const days: Parts = { Y: 365.25, M: 30.4375, W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86_400 };

/**
 * How long an ISO 8601 duration is, a month as the twelfth part of a year.
 *
 * Units   days; nothing for what is not a duration.
 */
export function daysOf(duration: string | undefined): number | undefined {
  const parts = partsOf(duration);
  return parts && letters.reduce((sum, letter) => sum + parts[letter] * days[letter], 0);
}

/** Both together, each in its own units: `P1M` and `P2W` are `P1M2W`. */
export function addDurations(a: string | undefined, b: string | undefined): string | undefined {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (!one || !other) return a ?? b;
  return printParts(letters.map((letter) => [letter, one[letter] + other[letter]] as const));
}

function printParts(parts: readonly (readonly [Letter, number])[]): string {
  const print = (time: boolean): string =>
    parts
      .filter(([letter, number]) => number > 0 && letter.startsWith('T') === time)
      .map(([letter, number]) => `${Math.round(number * 1e6) / 1e6}${letter.at(-1)}`)
      .join('');
  const [date, time] = [print(false), print(true)];
  return date + time === '' ? 'P0D' : `P${date}${time && `T${time}`}`;
}

function partsOf(duration: string | undefined): Parts | undefined {
  const [date, time = ''] = /^P(?=.)/u.test(duration ?? '') ? (duration ?? '').slice(1).split('T') : [];
  if (date === undefined) return undefined;
  const numberOf = (letter: Letter): number => {
    const text = letter.startsWith('T') ? time : date;
    return Number(new RegExp(`(\\d+(?:\\.\\d+)?)${letter.at(-1)}`, 'u').exec(text)?.[1] ?? 0);
  };
  return Object.fromEntries(letters.map((letter) => [letter, numberOf(letter)])) as Parts;
}
