import { readWhy, type ToldWhy } from '#base/told-why.ts';
import type { Problem } from '#web/client/http.ts';
import { elsewhereWords, refusalWords, withinRefusals } from '#words/refusals.ts';
import { sayIn } from '#web/ui/language/use-words.ts';
import type { Language } from '#base/languages.ts';
import type { WordTable } from '#words/languages.ts';

const mostTold = 5;

/** Why a file was not taken, and where in it, a line for each fault; undefined where that is no file's refusal. */
export function fileFaults({ detail = '', problems = [] }: Problem, language: Language): readonly string[] | undefined {
  const faults = problems.flatMap(({ place, message, why }) => {
    const words = why === undefined ? undefined : refusalText(why, language);
    return words === undefined && why === undefined ? [] : [atPlace(place, words ?? message)];
  });
  if (faults.length > 0) return faults.slice(0, mostTold);
  const words = refusalText(detail, language);
  return words === undefined ? undefined : [words];
}

/** One fault by its code and values, in the reader's language; undefined for a code that is no file's. */
export function refusalText(written: string, language: Language): string | undefined {
  const { code, values } = readWhy(written);
  if (!isIn(refusalWords, code)) return undefined;
  return sayIn(refusalWords, language)(code, inWords({ code, values }, language));
}

/** A line and a column stand in the words themselves. */
const atPlace = (place: string, words: string): string =>
  place === '' || place.startsWith('line ') ? words : `${place}: ${words}`;

function inWords({ code, values }: ToldWhy, language: Language): Record<string, string | number> {
  const within = sayIn(withinRefusals, language);
  const named = (word = ''): string => (isIn(withinRefusals, word) ? within(word) : word);
  const { is = '', limitBytes, format, role } = values;
  return {
    ...values,
    ...(limitBytes !== undefined && { mb: Math.round(Number(limitBytes) / 2 ** 20) }),
    ...(format !== undefined && { format: named(format) }),
    ...(role !== undefined && { role: named(role) }),
    ...(code === 'belongs-elsewhere' && isIn(elsewhereWords, is) && { is: sayIn(elsewhereWords, language)(is) }),
  };
}

const isIn = <T extends WordTable>(table: T, key: string): key is keyof T & string => Object.hasOwn(table, key);
