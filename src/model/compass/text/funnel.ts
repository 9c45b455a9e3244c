import { alike } from '#model/compass/text/clauses.ts';
import { findPhrase, phrasePattern } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

/**
 * For each phase name the word of a conversion model in it, if there is one.
 * Names that only sound so (`Decision`, `Delivery`) count when others beside them are.
 */
export function funnelWords(written: readonly string[], words: readonly Words[]): (string | undefined)[] {
  const names = written.map((name) => alike(name).replaceAll('\n', ' ').trim());
  const sure = names.map((name) => sureWord(name, words));
  const together = names.map((name) =>
    partsOf(name, words).find((part) => words.some(({ funnel }) => findPhrase(part, funnel.together))),
  );
  const heard = names.filter((_, i) => sure[i] ?? together[i]).length;
  const certain = sure.filter((word) => word !== undefined).length;
  const company = certain >= 2 || (heard >= 3 && heard > names.length / 2);
  return names.map((name, i) => asWritten(name, sure[i] ?? (company ? together[i] : undefined)));
}

function asWritten(name: string, word: string | undefined): string | undefined {
  const at = word === undefined ? -1 : name.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? word : name.slice(at, at + (word?.length ?? 0));
}

function sureWord(name: string, words: readonly Words[]): string | undefined {
  if (/\bTo-?FU\b|\bToFu\b|\bTOFU\b|\bAIDA\b/u.test(name)) return name.trim();
  for (const { funnel } of words) {
    const anywhere = findPhrase(name, funnel.anywhere);
    if (anywhere) return anywhere;
  }
  return partsOf(name, words).find((part) => words.some(({ funnel }) => findPhrase(part, funnel.whole)));
}

/** A name taken apart where it names several things, each without number and the word phase itself. */
const partsOf = (name: string, words: readonly Words[]): string[] =>
  name
    .split(/[/,&+|:;()→–—>]|\s-\s|(?<!\p{L})(?:and|och|og|to|then|or|eller)(?!\p{L})|(?<=\d)[.)]/iu)
    .map((part) => bare(part, words))
    .filter((part) => part !== '');

function bare(part: string, words: readonly Words[]): string {
  let rest = part.trim().toLowerCase();
  for (const { funnel } of words) {
    const pattern = phrasePattern(funnel.around);
    for (let turn = 0; turn < 3; turn += 1) rest = rest.replace(pattern, ' ').trim();
  }
  return rest;
}
