import { clausesOf } from '#model/compass/text/clauses.ts';
import { findPhrase } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

/** The words of the text that make a share of people out of what some said; shares that name where they were measured are no such thing. */
export function shareWords(text: string, words: readonly Words[]): string | undefined {
  const clauses = clausesOf(text).filter((clause) => words.some(({ shareSign }) => findPhrase(clause, shareSign)));
  if (clauses.length === 0) return undefined;
  const measured = words.some((list) => findPhrase(text, list.measured));
  const interviewed = words.some((list) => findPhrase(text, list.interviewed));
  if (measured && !interviewed) return undefined;
  for (const clause of clauses) {
    if (words.some(({ shareBut }) => findPhrase(clause, shareBut))) continue;
    for (const { share } of words) {
      const found = findPhrase(clause, share);
      if (found) return found;
    }
  }
  return undefined;
}
