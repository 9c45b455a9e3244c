import { describe, expect, test } from 'vitest';
import type { Change } from '#model/document/change.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { saidChange } from '#web/journey/said-change.ts';

const card: AnyRecord = {
  type: 'interaction',
  id: 'i1',
  order: 'a0',
  body: { phase: 'p1', text: 'Pays with a **card** that she has borrowed from somebody' },
};
const records = new Map([[card.id, card]]);
const edited = (set: Extract<Change, { did: 'edited' }>['set']): Change => ({
  did: 'edited',
  type: 'interaction',
  id: 'i1',
  set,
});

describe('What a gesture did', () => {
  test('is said of its first thing, shortened, and how many more there were', () => {
    const other: Change = { did: 'removed', record: { ...card, id: 'i2' } };
    expect(saidChange([{ did: 'removed', record: card }, other], records)).toEqual({
      did: 'removed',
      name: 'Pays with a card that she has borrowed …',
      more: 1,
    });
  });

  test('tells moving from marking from writing', () => {
    expect(saidChange([edited({ phase: { was: 'p0', is: 'p1' } })], records)?.did).toBe('moved');
    expect(saidChange([edited({ mark: { is: { type: 'heart' } } })], records)?.did).toBe('marked');
    expect(saidChange([edited({ text: { was: 'a', is: 'b' } })], records)?.did).toBe('edited');
  });

  test('of a taking back is what was taken back', () => {
    expect(saidChange([{ did: 'removed', record: card }], records, true)?.did).toBe('added');
    expect(saidChange([], records)).toBeUndefined();
  });
});
