import type { InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#words/paper.ts';
import { feelingAt } from '#exchange/tables/journey-tables.ts';

/**
 * The journey as a Mermaid `journey` diagram: phases as sections, feelings as its scores 1 … 5, whom the customer meets as actors, after the customer's role where there is one.
 *
 * Source  https://mermaid.js.org/syntax/userJourney.html
 */
export function printMermaid(content: MapContent, words: PictureWords): string {
  const sections = content.phases.flatMap(({ name, interactions }) => [
    `  section ${plain(name)}`,
    ...interactions.map((of) => `    ${noKeyword(plain(of.text))}: ${scoreOf(content, of)}: ${whom(of, words)}`),
  ]);
  return ['journey', `  title ${plain(content.name)}`, ...sections, ''].join('\n');
}

// Commas part actors from each other.
const whom = ({ role, actor, indirect }: InteractionContent, words: PictureWords): string =>
  [...(role === undefined ? [] : [words.role(role)]), actor?.name ?? words.say(indirect ? 'indirect' : 'direct')]
    .map((one) => plain(one).replaceAll(/ ?, ?/gu, ' · '))
    .join(', ');

function scoreOf(content: MapContent, { x, mark }: InteractionContent): number {
  const marked = mark && (mark.type === 'heart' ? 1 : -1) * (mark.strength / 3);
  const feeling = feelingAt(content, x) ?? marked ?? 0;
  return Math.min(Math.max(Math.round((feeling + 1) * 2 + 1), 1), 5);
}

/** A card that begins as a line of the diagram does is a card all the same: a sign that nobody sees stands before it. */
const noKeyword = (text: string): string =>
  /^(?:journey|title|section|acctitle|accdescr|%%)/iu.test(text) ? `\u2060${text}` : text;

const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?[:;#] ?/gu, ' – ')
    .trim() || '–';
