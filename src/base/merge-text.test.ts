import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeList, mergeText } from '#base/merge-text.ts';

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const word = fc.constantFrom('she', 'waits', 'at', 'home', 'for', 'a', 'parcel', 'växten', '🌱', '“why?”');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

/** A text, and what two people made of it, each with words of their own. */
const written = text.chain((base) => fc.tuple(fc.constant(base), editOf(base, 'mine'), editOf(base, 'theirs')));

function editOf(base: string, who: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(14),
    gone: fc.nat(4),
    put: fc.array(fc.constantFrom(who, `${who}2`, 'a', 'she'), { maxLength: 3 }),
  });
  return fc
    .array(edit, { maxLength: 3 })
    .map((edits) =>
      edits.reduce((words, { at, gone, put }) => words.toSpliced(at, gone, ...put), base.split(' ')).join(' '),
    );
}

describe('a text that two people write in', () => {
  it('keeps every word that either wrote', () => {
    fc.assert(
      fc.property(written, ([base, mine, theirs]) => {
        const before = new Set(wordsOf(base));
        const merged = new Set(wordsOf(mergeText(base, mine, theirs)));
        for (const one of [...wordsOf(mine), ...wordsOf(theirs)]) expect(before.has(one) || merged.has(one)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('has no word that nobody wrote, and keeps what neither took away', () => {
    fc.assert(
      fc.property(written, ([base, mine, theirs]) => {
        const merged = wordsOf(mergeText(base, mine, theirs));
        const known = new Set([base, mine, theirs].flatMap(wordsOf));
        expect(merged.filter((one) => !known.has(one))).toEqual([]);
        const kept = wordsOf(base).filter((one) => wordsOf(mine).includes(one) && wordsOf(theirs).includes(one));
        for (const one of kept) if (count(base, one) === 1) expect(merged).toContain(one);
      }),
      { numRuns: 3000 },
    );
  });

  it('has nothing that one took away because the other took away less or more around it', () => {
    expect(mergeText('asks a neighbour', '', 'asks')).toBe('');
    expect(mergeText('asks a neighbour', 'asks', '')).toBe('');
    expect(mergeText('a b c d', 'a d', 'a b').trim()).toBe('a');
  });

  it('keeps words apart where one took the space between them away', () => {
    expect(mergeText('a neighbour ', 'a neighbour', 'a neighbour who knows ')).toBe('a neighbour who knows ');
    expect(mergeText('a b', 'ab', 'a c b')).not.toMatch(/ac|cb/u);
  });

  it('is the other text where one did nothing, and one text where both did the same', () => {
    fc.assert(
      fc.property(written, ([base, mine]) => {
        expect(mergeText(base, base, mine)).toBe(mine);
        expect(mergeText(base, mine, base)).toBe(mine);
        expect(mergeText(base, mine, mine)).toBe(mine);
      }),
    );
  });

  it.each([
    ['The parcel left', 'The parcel has left', 'The blue parcel left', 'The blue parcel has left'],
    ['', 'hello', 'there', 'there hello'],
    ['', 'hello world', 'hello there', 'hello there world'],
    ['one two three', 'one two three four', 'zero one two three', 'zero one two three four'],
    ['one two three', 'one 2 three', 'one two', 'one 2'],
    ['a b c', 'x y z', 'p q r', 'p q r x y z'],
    ['wait', 'wait a', 'wait cat', 'wait cat a'],
    ['wait', 'wait a cat', 'wait cat', 'wait a cat'],
  ])('makes %j, of which one made %j and another %j, into %j', (base, mine, theirs, merged) => {
    expect(mergeText(base, mine, theirs)).toBe(merged);
  });

  it('merges texts of thousands of words', () => {
    const base = Array.from({ length: 3500 }, (_, n) => ['she', 'waits', 'at', 'home'][(n * 7 + (n >> 3)) % 4] ?? '');
    const mine = base.toSpliced(10, 1, 'mine').toSpliced(3000, 0, 'mine2').join(' ');
    const theirs = base.toSpliced(20, 2).toSpliced(1500, 0, 'theirs').join(' ');
    const other = base
      .toReversed()
      .map((one) => `${one}!`)
      .join(' ');
    expect(wordsOf(mergeText(base.join(' '), mine, theirs))).toEqual(
      expect.arrayContaining(['mine', 'mine2', 'theirs']),
    );
    expect(mergeText(base.join(' '), mine, other)).toContain('mine2');
  });
});

const count = (text: string, word: string): number => wordsOf(text).filter((one) => one === word).length;

describe('a list that two people change', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));

  it('has what either added once, and nothing that either took away', () => {
    fc.assert(
      fc.property(ids, ids, ids, (base, mine, theirs) => {
        const merged = mergeList(base, mine, theirs);
        expect(new Set(merged).size).toBe(merged.length);
        const added = [...mine, ...theirs].filter((item) => !base.includes(item));
        const gone = base.filter((item) => !mine.includes(item) || !theirs.includes(item));
        expect(merged.toSorted()).toEqual(
          [...new Set([...base, ...added])].filter((item) => !gone.includes(item)).toSorted(),
        );
      }),
    );
  });
});
