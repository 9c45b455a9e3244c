import { clausesOf } from '#model/compass/text/clauses.ts';
import { findPhrase } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

/** The words of the text that tell what the organisation does rather than what the customer does, if there are any. */
export function insideOutWords(text: string, words: readonly Words[]): string | undefined {
  for (const clause of clausesOf(text)) {
    if (words.some(({ insideOutBut }) => findPhrase(clause, insideOutBut))) continue;
    for (const { insideOut } of words) {
      const found = findPhrase(clause, insideOut);
      if (found) return found;
    }
  }
  return undefined;
}
