import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValue } from '#model/decide/merge-value.ts';

describe('an edit of a value that another has changed', () => {
  it('empties only what its author saw of a text', () => {
    expect(mergeValue('asks a neighbour', { was: 'asks', is: undefined }, { isText: true })?.toString().trim()).toBe(
      'a neighbour',
    );
    expect(mergeValue('asks a neighbour', { was: 'asks', is: '' }, { isText: true })?.toString().trim()).toBe(
      'a neighbour',
    );
    expect(mergeValue('asks', { was: 'asks', is: undefined }, { isText: true })).toBeUndefined();
  });

  it('keeps what both put into an empty text', () => {
    expect(mergeValue('hers', { is: 'his' }, { isText: true })).toBe('hers his');
    expect(mergeValue(undefined, { was: 'gone', is: 'gone his' }, { isText: true })?.toString().trim()).toBe('his');
  });

  it('takes what its author wants of anything else', () => {
    expect(mergeValue(2, { was: 1, is: 3 })).toBe(3);
    expect(mergeValue('a', { was: 'b', is: undefined })).toBeUndefined();
  });
});

describe('an edit of a list whose entries have a key', () => {
  const by = { key: 'journey' };
  const at = (journey: string, place: string) => ({ journey, place });
  const [a, b, c] = [at('a', '1'), at('b', '1'), at('c', '1')];

  it('changes, adds and removes only the entries that its author did', () => {
    expect(mergeValue([a, at('b', '2')], { was: [a, b], is: [at('a', '2'), b] }, by)).toEqual([
      at('a', '2'),
      at('b', '2'),
    ]);
    expect(mergeValue([a, c], { was: [a], is: [a, b] }, by)).toEqual([a, b, c]);
    expect(mergeValue([a, b, c], { was: [a, b], is: [b] }, by)).toEqual([b, c]);
    expect(mergeValue(undefined, { was: [a], is: [a, b] }, by)).toEqual([b]);
    expect(mergeValue([c], { is: [b] }, by)).toEqual([b, c]);
  });

  it('keeps what its author wrote in an entry that another removed', () => {
    expect(mergeValue([b], { was: [a, b], is: [at('a', '2'), b] }, by)).toEqual([at('a', '2'), b]);
  });

  it('leaves nothing where nothing is left', () => {
    expect(mergeValue([a], { was: [a, b], is: undefined }, by)).toBeUndefined();
    expect(mergeValue([a, b], { was: [a], is: undefined }, by)).toEqual([b]);
  });

  it('takes what its author wants where an entry is named twice or has no key', () => {
    expect(mergeValue([a, a], { was: [a], is: [b] }, by)).toEqual([b]);
    expect(mergeValue([{ place: '1' }], { was: [a], is: [b] }, by)).toEqual([b]);
  });

  it('takes whole entries for their own keys where a type says so', () => {
    expect(mergeValue([a, c], { was: [a], is: [b, a] }, { key: '' })).toEqual([b, a, c]);
  });

  it('leaves the same, whoever of those who changed different entries was first', () => {
    const places = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.constantFrom('1', '2', '3'), {
      noNullPrototype: true,
    });
    const listOf = (entries: object) =>
      Object.entries(entries)
        .map(([journey, place]) => at(journey, String(place)))
        .toSorted((x, y) => (x.journey < y.journey ? -1 : 1));
    fc.assert(
      fc.property(places, places, places, (base, one, two) => {
        const pick = (from: object, mine: readonly string[]) =>
          listOf(
            Object.fromEntries([
              ...Object.entries(base).filter(([key]) => !mine.includes(key)),
              ...Object.entries(from).filter(([key]) => mine.includes(key)),
            ]),
          );
        const was = listOf(base);
        const [hers, his] = [pick(one, ['p', 'q']), pick(two, ['r', 's'])];
        const sheFirst = mergeValue(hers, { was, is: his }, by);
        expect(sheFirst).toEqual(mergeValue(his, { was, is: hers }, by));
        expect(sheFirst).toEqual(
          [...hers, ...his].filter(({ journey }, at) => at < hers.length === ['p', 'q'].includes(journey)),
        );
      }),
    );
  });
});
