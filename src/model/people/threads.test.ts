import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import type { AnyRecord } from '#model/document/records.ts';

const at = (...comments: [id: string, body: JsonObject][]) =>
  new Map(comments.map(([id, body], i): [string, AnyRecord] => [id, { type: 'comment', id, order: `a${i}`, body }]));

describe('threads', () => {
  it('hold answers in their order, answers to answers too, and say what they are about', () => {
    const records = at(
      ['t1', { on: { interaction: 'i1' } }],
      ['t2', { on: { journey: true }, resolved: {} }],
      ['a1', { of: 't1', on: { interaction: 'i1' } }],
      ['a2', { of: 'a1', on: { interaction: 'i1' } }],
    );
    const threads = threadsOf(records, 'j');
    expect(threads.map(({ id, target, isResolved }) => [id, target, isResolved])).toEqual([
      ['t1', 'i1', false],
      ['t2', 'j', true],
    ]);
    expect(threads[0]?.answers.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(openThreadCounts(threads)).toEqual(new Map([['i1', 1]]));
    expect(threadsOf(records, 'j')).toBe(threads);
  });

  it('lose no answer when their first comment is gone or they lead in a ring', () => {
    const threads = threadsOf(at(['a1', { of: 'gone' }], ['r1', { of: 'r2' }], ['r2', { of: 'r1' }]), 'j');
    expect(threads.flatMap(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)]).toSorted()).toEqual([
      'a1',
      'r1',
      'r2',
    ]);
  });
});
