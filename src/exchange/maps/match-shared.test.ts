import { describe, expect, test } from 'vitest';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

const record = (type: TypeName, id: string, body: object): AnyRecord => ({ type, id, order: 'a0', body: { ...body } });
const workspace = recordsFrom([
  record('channel', 'chat-here', { name: 'Chatt' }),
  record('channel', 'mail-1', { name: 'E-post' }),
  record('channel', 'mail-2', { name: 'e-post' }),
  record('code', 'fees-here', { name: 'avgifter' }),
  record('code', 'hidden-here', { name: 'dolda', parent: 'fees-here' }),
  record('person', 'anna-here', { name: 'Anna Ek' }),
]);
const file = {
  format: 'stig-journey',
  version: 1,
  id: 'j',
  journey: { name: 'Byta bank', owners: { professional: 'anna' } },
  interactions: [{ id: 'i', text: 'Frågar', channels: ['c1', 'c2', 'c3'] }],
  research: {
    interviews: [{ id: 'w' }],
    codes: [
      { id: 'd1', name: 'Avgifter' },
      { id: 'd2', name: 'dolda', parent: 'd1' },
      { id: 'd3', name: 'dolda' },
    ],
    excerpts: [{ id: 'e', interview: 'w', codes: ['d2', 'd3'] }],
  },
  library: {
    channels: [
      { id: 'c1', name: ' chatt' },
      { id: 'c2', name: 'E-post' },
      { id: 'c3', name: 'Brev' },
    ],
    touchpoints: [{ id: 't', name: 'Frågan', channels: ['c1'] }],
    people: [{ id: 'anna', name: 'anna ek' }],
  },
};

function read(into = workspace) {
  const parsed = parseStigFile(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return recordsOfFile(parsed.value, { createId: () => 'made', workspace: into });
}

describe('A library thing of a file with the name of one that is here', () => {
  const { journey, workspace: added, interviews, reports } = read();

  test('is that one, wherever the file speaks of it, and is not there twice', () => {
    expect(journey.find(({ id }) => id === 'i')?.body['channels']).toEqual(['chat-here', 'c2', 'c3']);
    expect(added.map(({ id }) => id)).toEqual(['d3', 'anna', 'c2', 'c3', 't']);
    expect(added.find(({ id }) => id === 't')?.body['channels']).toEqual(['chat-here']);
    expect(interviews[0]?.records[1]?.body['codes']).toEqual(['hidden-here', 'd3']);
  });

  test('is told of, and people who share a name stay two', () => {
    expect(reports.map(({ about, id }) => [about, id])).toEqual([
      ['same-name', 'c1'],
      ['same-name-kept', 'c2'],
      ['same-name', 'd1'],
      ['same-name', 'd2'],
      ['same-name-kept', 'anna'],
    ]);
    expect(journey[0]?.body).toMatchObject({ owners: { professional: 'anna' } });
  });

  test('is not looked for where the file has that one too', () => {
    const both = {
      ...file.library,
      channels: [
        { id: 'c1', name: 'Chatt' },
        { id: 'chat-here', name: 'Chatt' },
      ],
    };
    const parsed = parseStigFile({ ...file, library: both });
    if (!parsed.ok) throw new Error('not read');
    const again = recordsOfFile(parsed.value, { createId: () => 'made', workspace });
    expect(again.workspace.some(({ id }) => id === 'c1')).toBe(true);
  });
});
