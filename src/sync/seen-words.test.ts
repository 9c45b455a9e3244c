import { describe, expect, it } from 'vitest';
import { recordsFrom } from '#model/document/patch-records.ts';
import { type AnyRecord, recordTypes } from '#model/document/records.ts';
import { hiddenKeys, type SpokenOf, withheldIn, withheldKey } from '#model/research/seen-words.ts';
import { sightOfWords } from '#model/access/sight.ts';
import { seeRecords } from '#sync/seen.ts';

const quote = (id: string, text: string): AnyRecord => ({ type: 'quote', id, order: 'a0', body: { text } });
const of =
  (scopes: Record<string, string[]>): SpokenOf =>
  ({ id }) =>
    scopes[id] && { consent: { is: 'given', to: scopes[id] }, interviews: [`w-${id}`] };
const viewer = { reader: { from: 'inside', role: 'viewer' } } as const;

describe('where people’s words stand', () => {
  it('is said of every place that is sealed, but what guests of a workshop write', () => {
    for (const [type, { sealed, words }] of Object.entries(recordTypes)) {
      const keys = Object.keys(words);
      const places = type === 'contribution' ? [] : sealed.map((path) => path.split('.')[0]);
      expect([type, places.filter((key) => !keys.includes(key ?? ''))]).toEqual([type, []]);
    }
  });

  it('is told in short so that both ends of a line find the same', () => {
    const spokenOf = of({ a: ['quote'], b: ['analyse'], c: ['analyse'] });
    const records = recordsFrom([quote('a', 'one'), quote('b', 'two'), quote('c', '')]);
    const seen = recordsFrom(seeRecords([...records.values()], sightOfWords(viewer, spokenOf)));
    expect(['a', 'b', 'c'].map((id) => [seen.get(id)?.body, seen.get(id)?.withheld])).toEqual([
      [{ text: 'one' }, undefined],
      [{}, true],
      [{ text: '' }, undefined],
    ]);
    expect(withheldIn(records, viewer, spokenOf)).toMatch(/^1\./u);
    expect(withheldKey(seen)).toBe(withheldIn(records, viewer, spokenOf));
    expect(withheldIn(records, viewer, of({ a: ['quote'], b: ['quote'] }))).toBe('');
    expect(withheldIn(records, viewer, of({ a: ['analyse'] }))).not.toBe(withheldKey(seen));
  });

  it('is hidden from an owner until they have said why, of that interview alone', () => {
    const owner = { from: 'inside', role: 'owner' } as const;
    const hidden = (reads: string[]) =>
      ['a', 'b'].map((id) =>
        hiddenKeys(quote(id, 'x'), { reader: owner, reads: new Set(reads) }, of({ a: [], b: [] })),
      );
    expect(hidden([])).toEqual([['text'], ['text']]);
    expect(hidden(['w-b'])).toEqual([['text'], []]);
  });
});
