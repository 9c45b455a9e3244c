import { describe, expect, it } from 'vitest';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { pictureWords } from '#words/paper.ts';
import { printCsv } from '#exchange/tables/csv.ts';
import { csvTable } from '#web/map/clipboard/csv-table.ts';
import { guessColumns } from '#web/map/clipboard/guess-columns.ts';
import { rowsOf } from '#web/map/clipboard/paste-table.ts';
import { languages } from '#base/languages.ts';

const odd = ['=1+1 says, "maybe"; or not', 'Line one\nline two', "It's -5 degrees", 'a;b,c|d'];

/** The small journey with cards whose words a table has to hold apart. */
const content: MapContent = (() => {
  const told = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
  const [first, ...others] = told.phases;
  const [card] = first?.interactions ?? [];
  if (!first || !card) throw new Error('the small journey has no card');
  const cards = odd.map((text, at) => ({ ...card, id: `odd-${at}`, text }));
  return { ...told, phases: [{ ...first, interactions: [...first.interactions, ...cards] }, ...others] };
})();

const cardsOf = (text: string) => {
  const table = csvTable(text) ?? [];
  const { columns, hasHead } = guessColumns(table, { phases: [], channels: [] });
  return rowsOf(hasHead ? table.slice(1) : table, columns);
};

describe('a table of separated values that is pasted on a map', () => {
  it.each(languages)('gives the same cards with semicolons as with commas, in %s', (language) => {
    const words = pictureWords(language);
    const [semicolons, commas] = (['semicolon', 'comma'] as const).map((sign) =>
      cardsOf(printCsv(content, words, sign)),
    );
    expect(semicolons).toEqual(commas);
    const written = content.phases.flatMap(({ name, interactions }) => interactions.map(({ text }) => [text, name]));
    expect(semicolons?.map(({ text, phase }) => [text, phase])).toEqual(written);
    expect(semicolons?.some(({ channels, mark }) => channels.length > 0 && mark !== undefined)).toBe(true);
  });

  it('is left alone where it is no table of a journey', () => {
    expect(csvTable('Söker, jämför, väljer\nBetalar, hämtar, bär')).toBeUndefined();
    expect(csvTable('Fas;Interaktion\nSöka;Ringer;tre')).toBeUndefined();
    expect(csvTable('Fas;Interaktion')).toBeUndefined();
  });
});
