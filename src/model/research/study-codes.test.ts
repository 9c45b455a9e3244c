import { describe, expect, it } from 'vitest';
import { applyChanges } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord, RecordOf } from '#model/document/records.ts';
import { makeCode, studyCodes } from '#model/research/study-codes.ts';

const record = (type: string, id: string, body: object): AnyRecord =>
  ({ type, id, order: `a${orderOf[id] ?? 0}`, body }) as AnyRecord;
const orderOf: Readonly<Record<string, number>> = { a: 0, a1: 1, b: 2, b1: 3, c: 4, c1: 5 };
const code = (id: string, parent?: string) => record('code', id, { name: id, ...(parent && { parent }) });

const library = recordsFrom([
  ...[code('a'), code('a1', 'a'), code('b'), code('b1', 'b'), code('c'), code('c1', 'c')],
  record('study', 's1', { journeys: ['j1', 'j3'], codes: ['a'] }),
  record('study', 's2', { journeys: ['j2'], codes: ['b', 'c1'] }),
]);

const offered = (journeys: string[], used: string[] = [], from: Records = library) => {
  const { codes, shared } = studyCodes(from, journeys, new Set(used));
  return [codes.map(({ id }) => id).join(' '), [...shared].join(' ')];
};

describe('the codes of a study', () => {
  it('are offered for its journeys beside those that belong to none, and not for others', () => {
    expect(offered(['j1'])).toEqual(['a a1 c', 'c']);
    expect(offered(['j2'])).toEqual(['b b1 c c1', 'c']);
    expect(offered(['j1', 'j2'])).toEqual(['a a1 b b1 c c1', 'c']);
    expect(offered(['j1'], ['b1'])).toEqual(['a a1 b1 c', 'c']);
  });

  it('are all shared in a library that knows of no study, as before there were any', () => {
    const before = recordsFrom([code('a'), code('b', 'a')]);
    expect(offered(['j1'], [], before)).toEqual(['a b', '']);
  });

  it('come with a study of its own where the journey has none, and go to the one that it has', () => {
    const journey = record('journey', 'j4', { name: 'J', learningQuestion: 'Why?' }) as unknown as RecordOf<'journey'>;
    let doc = { id: 'w', kind: 'workspace' as const, seq: 0, records: library as Records };
    for (const id of ['x', 'y'])
      for (const command of makeCode(doc.records, journey, { id, name: id, study: 's4' })) {
        const decided = decide(doc, command);
        if (!decided.ok) throw new Error(decided.refusal.code);
        doc = { ...doc, records: applyChanges(doc.records, decided.value) };
      }
    expect(recordOf(doc.records, 'study', 's4')?.body).toEqual({
      ...{ question: 'Why?', journeys: ['j4'], codes: ['x', 'y'] },
    });
    expect(offered(['j4'], [], doc.records)).toEqual(['c x y', 'c']);
    expect(makeCode(library, undefined, { id: 'z', name: 'z', study: 's5' })).toHaveLength(1);
  });
});
