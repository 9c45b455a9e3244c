import { describe, expect, it } from 'vitest';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { pictureWords } from '#words/paper.ts';
import { csvCell, printCsv } from '#exchange/tables/csv.ts';
import { printMermaid } from '#exchange/tables/mermaid.ts';
import { printXlsx } from '#exchange/tables/xlsx.ts';

const content = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const words = pictureWords('sv');

describe('comma-separated values', () => {
  it('have a row for each interaction, and one for a phase without any', () => {
    const rows = printCsv(content, words).split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFFas,Interaktion,Typ/u);
    expect(rows[2]).toBe('Hämtar hem,Får papper med fel datum,direkt,,Möte,Åskmoln,3,-0.8,,,Ada Björk,,Citat,1,,');
    expect(rows[4]).toBe(`Lever tillsammans${','.repeat(15)}`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+46 70', "'+46 70"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', '"\'\t\'=1"'],
    ['Ring oss;=1+1;tack', '"Ring oss;\'=1+1;tack"'],
    ['a, @b', '"a, \'@b"'],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['a\n+1', '"a\n\'+1"'],
    ['-', "'-"],
    ['Väntar - länge', 'Väntar - länge'],
    ['=a,b', '"\'=a,b"'],
    ['say "hi"', '"say ""hi"""'],
    [-0.5, '-0.5'],
    [null, ''],
  ])('are not taken for formulas: %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

describe('for a spreadsheet that separates with semicolons', () => {
  it('numbers have a decimal comma, and rows as many cells as the others', () => {
    const rows = printCsv(content, words, 'semicolon').split('\r\n');
    expect(rows[2]).toBe('Hämtar hem;Får papper med fel datum;direkt;;Möte;Åskmoln;3;-0,8;;;Ada Björk;;Citat;1;;');
  });

  it.each([',', ';', '\t'])('no cell begins a formula, opened with %j', (opened) => {
    const texts = ['Ring;=1;x', 'a,=2', 'b\t+3', '"=4"', ' =5', '\uff20x', ';;=6', ',@7'];
    for (const separator of ['comma', 'semicolon'] as const) {
      const line = texts.map((text) => csvCell(text, separator)).join(separator === 'comma' ? ',' : ';');
      for (const cell of line.split(opened)) expect(cell).not.toMatch(/^["\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
    }
  });
});

it('Mermaid takes cards that begin with its own words for cards', () => {
  const [phase] = content.phases;
  const texts = ['Journey home', 'Section of the wall', 'Title deed', 'accTitle: x', 'Walks on'];
  const interactions = texts.map((text) => ({ ...phase?.interactions[0], text }));
  const lines = printMermaid(
    { ...content, phases: [{ ...phase, interactions }] } as unknown as typeof content,
    words,
  ).split('\n');
  const cards = lines.slice(3, -1).map((line) => line.trimStart());
  expect(cards).toHaveLength(5);
  for (const card of cards) expect(card).not.toMatch(/^(?:journey|title|section|acc)/iu);
});

it('Mermaid has phases as sections and feelings as scores from one to five', () => {
  expect(printMermaid(content, words)).toBe(
    [
      'journey',
      '  title Föda upp en valp',
      '  section Längtar',
      '    Möter grannens hund på gården: 3: indirekt',
      '  section Hämtar hem',
      '    Får papper med fel datum: 1: direkt',
      '    Somnar med valpen på golvet: 3: direkt',
      '  section Lever tillsammans',
      '',
    ].join('\n'),
  );
});

it('Mermaid is not led astray by its own signs', () => {
  const phases = [{ ...content.phases[0], name: 'a: b; c # d', interactions: [] }] as unknown as typeof content.phases;
  expect(printMermaid({ ...content, phases }, words)).toContain('section a – b – c – d\n');
});

it('a workbook has a sheet for each kind of thing, with formulas as text', async () => {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  await book.xlsx.load((await printXlsx(content, words)).buffer as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Interaktioner',
    'Övergång',
    'Upplevelsekurva',
    'Citat',
    'Sanningsögonblick',
    'Experiment',
    'Möjligheter',
    'Jobb att få gjorda',
    'Mått',
    'Anteckningar',
    'Faser',
    'Backstage',
  ]);
  expect(book.getWorksheet('Jobb att få gjorda')?.getCell('B2').value).toBe('ha ett papper som stämmer');
  expect(book.getWorksheet('Anteckningar')?.getCell('A2').value).toBe('Våra frågor');
  expect(book.getWorksheet('Faser')?.getCell('E3').value).toBe('2 veckor');
  expect(book.getWorksheet('Experiment')?.getCell('A2').value).toBe('=HYPERLINK("http://x")');
  expect(book.getWorksheet('Interaktioner')?.getCell('H3').value).toBe(-0.8);
});
