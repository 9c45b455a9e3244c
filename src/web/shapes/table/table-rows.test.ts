import { describe, expect, test } from 'vitest';
import { recordOf } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { createBacking } from '#model/research/backing.ts';
import { mapView } from '#web/journey/map-view.ts';
import { editCell, valueOf } from '#web/shapes/table/edit-cell.ts';
import { filterRows, sortRows, tableRows } from '#web/shapes/table/table-rows.ts';

const asMap = (all: readonly AnyRecord[]) => new Map(all.map((one) => [one.id, one]));
const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body'], order = 'a0'): AnyRecord => ({
  type,
  id,
  order,
  body,
});

const library = asMap([
  record('channel', 'k', { name: 'Telefon' }),
  record('person', 'a', { name: 'Åsa' }),
  record('person', 'o', { name: 'Örjan' }),
  record('person', 'z', { name: 'Zoe' }),
]);
const records = asMap([
  record('phase', 'p1', { name: 'Väntar' }, 'a0'),
  record('phase', 'p2', { name: 'Använder' }, 'a1'),
  record(
    'interaction',
    'i1',
    {
      phase: 'p1',
      text: 'Ringer **kundtjänst**',
      channels: ['k'],
      mark: { type: 'cloud', strength: 2 },
      owners: { professional: 'a' },
      evidence: ['e1', 'e2'],
    },
    'a0',
  ),
  record('interaction', 'i2', { phase: 'p1', text: 'Ser paketet', owners: { professional: 'z' } }, 'a1'),
  record('interaction', 'i3', { phase: 'p2', text: 'Packar upp', owners: { professional: 'o' } }, 'a2'),
  record('interaction', 'i4', { phase: 'p2', text: 'Visar grannen' }, 'a3'),
  record('quote', 'q1', { at: { interaction: 'i1' }, excerpt: 'e1' }),
]);
const view = mapView(records);
const backing = createBacking(
  { today: '2026-05-01', interviews: [], excerpts: ['e1', 'e2'].map((id) => ({ id, interview: 'w' })) },
  library,
);
const rows = tableRows({ view, records, library, backing, say: (key, n = 0) => `${key}${n || ''}` });
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

describe('The table', () => {
  test('has a row for each interaction with what its columns say', () => {
    expect(rows[0]?.shown).toMatchObject({
      phase: 'Väntar',
      text: 'Ringer kundtjänst',
      channels: 'Telefon',
      mark: 'cloud2',
      professional: 'Åsa',
      quotes: '2',
    });
    expect(ids(rows)).toEqual(['i1', 'i2', 'i3', 'i4']);
  });

  test('keeps the rows that have every word somewhere', () => {
    expect(ids(filterRows(rows, 'vantar ringer'))).toEqual(['i1']);
    expect(ids(filterRows(rows, 'telefon'))).toEqual(['i1']);
    expect(filterRows(rows, ' ')).toBe(rows);
  });

  test('sorts as the language does, what is empty last, phases as they lie on the map', () => {
    expect(ids(sortRows(rows, { by: 'professional', isDown: false }, 'sv-SE'))).toEqual(['i2', 'i1', 'i3', 'i4']);
    expect(ids(sortRows(rows, { by: 'professional', isDown: true }, 'sv-SE'))).toEqual(['i3', 'i1', 'i2', 'i4']);
    expect(ids(sortRows(rows, { by: 'phase', isDown: true }, 'sv-SE'))).toEqual(['i3', 'i4', 'i1', 'i2']);
  });

  test('edits a cell with the command that a hand on the map would give', () => {
    const first = recordOf(records, 'interaction', 'i1');
    if (!first) throw new Error('i1 is there');
    expect(valueOf(first, 'mark')).toBe('cloud-2');
    expect(editCell(view, first, { column: 'mark', is: 'heart-3' })).toMatchObject([
      { set: { mark: { is: { type: 'heart', strength: 3 } } } },
    ]);
    expect(editCell(view, first, { column: 'mark', is: 'cloud-2' })).toEqual([]);
    expect(editCell(view, first, { column: 'phase', is: 'p2' })).toEqual([
      { do: 'move', type: 'interaction', id: 'i1', after: 'i4', phase: 'p2' },
    ]);
    expect(editCell(view, first, { column: 'professional', is: '' })).toMatchObject([
      { set: { 'owners.professional': { was: 'a', is: undefined } } },
    ]);
  });
});
