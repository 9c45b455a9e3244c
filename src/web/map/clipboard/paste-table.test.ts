import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { guessColumns, readMark } from '#web/map/clipboard/guess-columns.ts';
import { pasteTable, rowsOf } from '#web/map/clipboard/paste-table.ts';
import { inOneLine, isTable, readLines, readTable } from '#web/map/clipboard/read-table.ts';
import { bringsWords } from '#web/map/pictures/image-files.ts';
import { mapView } from '#web/journey/map-view.ts';

const records = new Map(
  (
    [
      { type: 'phase', id: 'p1', order: 'a0', body: { name: 'Söker', involvesUs: false } },
      { type: 'phase', id: 'p2', order: 'a1', body: { name: 'Köper' } },
      { type: 'interaction', id: 'i1', order: 'a0', body: { phase: 'p2', text: 'Betalar' } },
      { type: 'interaction', id: 'i2', order: 'a1', body: { phase: 'p2', text: 'Får kvitto' } },
    ] satisfies AnyRecord[]
  ).map((one): [string, AnyRecord] => [one.id, one]),
);
const view = mapView(records);
const known = { phases: ['Söker', 'Köper'], channels: ['Butik', 'Webb'] };

function createIds() {
  let n = 0;
  return () => `n${(n += 1)}`;
}

describe('Lines and cells', () => {
  test('a column with a cell of two lines is as many things as it has cells', () => {
    const copied = '"Hör av\n""en vän"""\r\nSöker\r\n';
    expect(isTable(copied)).toBe(true);
    expect(readTable(copied).map(([cell = '']) => inOneLine(cell))).toEqual(['Hör av "en vän"', 'Söker']);
    expect(isTable('"Nej," sa hon.\n"Jo," sa han.')).toBe(false);
  });

  test('words that bring a picture of themselves are words, a file that brings its name is a file', () => {
    const data = (words: string, ...names: string[]) =>
      ({ getData: () => words, files: names.map((name) => new File([], name)) }) as unknown as DataTransfer;
    expect(bringsWords(data('Hör av\r\nSöker', 'image.png'))).toBe(true);
    expect(bringsWords(data('bild.png', 'bild.png'))).toBe(false);
    expect(bringsWords(data('', 'image.png'))).toBe(false);
  });

  test('are read as a spreadsheet copies them, line breaks and quotation marks within a cell too', () => {
    expect(readTable('a\tb\r\n"c\nd"\t"e ""f"""\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['c\nd', 'e "f"'],
    ]);
    expect(readTable('sa "hej" till mig\n')).toEqual([['sa "hej" till mig']]);
  });

  test('of a note lose their bullets and numbers', () => {
    expect(readLines('- Ringer\n• Väntar\n\n3. Ger upp\n2024 var ett år\n[ ] Frågar')).toEqual([
      'Ringer',
      'Väntar',
      'Ger upp',
      '2024 var ett år',
      'Frågar',
    ]);
  });
});

describe('Guessing columns', () => {
  test('reads a head in three languages', () => {
    expect(
      guessColumns(readTable('Fas\tInteraktion\tKanal\tKänsla\nSöker\tFrågar en granne\tTrappan\thjärta'), known),
    ).toEqual({
      columns: ['phase', 'text', 'channel', 'mark'],
      hasHead: true,
    });
  });

  test('knows phases, channels and marks by what stands in them, and the longest column for what happens', () => {
    const table = readTable('Köper\tStår i kö och undrar\twebb\t+\nsöker\tLäser fyra sidor\tButik\t−');
    expect(guessColumns(table, known)).toEqual({ columns: ['phase', 'text', 'channel', 'mark'], hasHead: false });
  });

  test('takes a column whose words come again for phases', () => {
    const table = readTable(
      'Start\tAnna asks about it at work\nStart\tSees it in a window\nEnd\tGives it away to a friend\nEnd\tForgets all about it',
    );
    expect(guessColumns(table, known).columns).toEqual(['phase', 'text']);
  });

  test('reads how strong a mark is', () => {
    expect(readMark('+++')).toEqual({ type: 'heart', strength: 3 });
    expect(readMark('Åskmoln')).toEqual({ type: 'cloud', strength: 1 });
    expect(readMark('maybe')).toBeUndefined();
  });
});

describe('Laying rows out', () => {
  const rows = rowsOf(
    readTable('Köper\tRinger\tTelefon, webb\t-\nUndrar\tVäntar\t\t\nUndrar\tRinger igen\ttelefon\t\n\tSäger inget'),
    ['phase', 'text', 'channel', 'mark'],
  );

  test('uses the phases and channels there are and makes each missing one once', () => {
    const { commands, newChannels } = pasteTable(rows, {
      view,
      phase: 'p1',
      after: undefined,
      channels: new Map([['Webb', 'web']]),
      createId: createIds(),
    });
    const phases = commands.filter((command) => command.do === 'add' && command.type === 'phase');
    expect(phases).toHaveLength(1);
    expect(newChannels.map(({ name }) => name)).toEqual(['Telefon']);
    const [first] = commands;
    expect(first).toMatchObject({
      after: 'i2',
      body: {
        phase: 'p2',
        text: 'Ringer',
        mark: { type: 'cloud', strength: 1 },
        channels: [newChannels[0]?.id, 'web'],
      },
    });
  });

  test('puts rows without a phase where one stands, without us where that phase is', () => {
    const { commands } = pasteTable(rows.slice(-1), {
      view,
      phase: 'p1',
      after: undefined,
      channels: new Map(),
      createId: createIds(),
    });
    expect(commands).toMatchObject([{ body: { phase: 'p1', kind: 'indirect', text: 'Säger inget' } }]);
  });

  test('keeps the order of the rows after what is selected', () => {
    const { commands, made } = pasteTable(rowsOf([['a'], ['b']], ['text']), {
      view,
      phase: 'p2',
      after: 'i1',
      channels: new Map(),
      createId: createIds(),
    });
    expect(commands).toMatchObject([{ after: 'i1' }, { after: made[0] }]);
  });
});
