import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import { belongingOf } from '#sync/belonging.ts';

const record = (type: TypeName, id: string, body: JsonObject): [string, AnyRecord] => [
  id,
  { type, id, order: 'a0', body },
];

const records = new Map([
  record('phase', 'p', { name: 'Waiting' }),
  record('interaction', 'i', { phase: 'p', text: 'Looks out' }),
  record('quote', 'q', { text: 'Hush', at: { interaction: 'i' } }),
]);

describe('what a command was about', () => {
  it('is told by name, with the phase that it stood in', () => {
    const set = { text: { is: 'x' } };
    expect(belongingOf(records, { do: 'edit', type: 'interaction', id: 'i', set })).toEqual({
      type: 'interaction',
      words: 'Looks out',
      phase: 'Waiting',
    });
    const body = { text: 'Why?', on: { interaction: 'i' } };
    expect(belongingOf(records, { do: 'add', type: 'comment', id: 'c', body })).toEqual({
      type: 'comment',
      phase: 'Waiting',
    });
    expect(belongingOf(records, { do: 'remove', type: 'phase', id: 'gone' })).toEqual({ type: 'phase' });
  });

  it('never holds a participant’s own words', () => {
    expect(belongingOf(records, { do: 'remove', type: 'quote', id: 'q' })).toEqual({ type: 'quote', phase: 'Waiting' });
  });
});
