import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '#base/json.ts';
import { byOrder } from '#base/order-key.ts';
import type { Patch } from '#base/shared-map.ts';
import { applyChanges, type Change } from '#model/document/change.ts';
import { countErased, type Records, recordsOf } from '#model/document/document.ts';
import { shareLists } from '#model/document/known-of-records.ts';
import { patchRecords, recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

const types = ['phase', 'interaction', 'quote'] as const;

const record: fc.Arbitrary<AnyRecord> = fc
  .record({
    id: fc.integer({ min: 0, max: 80 }).map((n) => `r${n}`),
    type: fc.constantFrom(...types),
    order: fc.constantFrom('a0', 'a1', 'a2', 'a2V'),
    text: fc.string({ maxLength: 2 }),
    erased: fc.boolean(),
  })
  .map(({ text, erased, ...rest }) => ({ ...rest, body: { text }, ...(erased && { erased }) }) as AnyRecord);

const patch: fc.Arbitrary<Patch<AnyRecord>> = fc
  .array(fc.tuple(record, fc.boolean()), { minLength: 1, maxLength: 50 })
  .map((all) => new Map(all.map(([one, stays]) => [one.id, stays ? one : undefined])));

const naively = (records: Records, type: string): AnyRecord[] =>
  [...records.values()].filter((one) => one.type === type).sort(byOrder);

const hundred = recordsFrom(
  Array.from({ length: 100 }, (_, n): AnyRecord => {
    const type = types[n % 3] ?? 'phase';
    return { type, id: `r${n}`, order: 'a1', body: { text: String(n) } };
  }),
);

const edit = (type: AnyRecord['type'], id: string, is: string): Change => ({
  did: 'edited',
  type,
  id,
  set: { text: { is } },
});

describe('records after a patch', () => {
  it('are listed by type and counted as a walk through them all would do', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 8 }), (patches) => {
        let records = recordsFrom([]);
        for (const by of patches) {
          recordsOf(records, 'phase');
          records = patchRecords(records, by);
          for (const type of types) expect(recordsOf(records, type)).toEqual(naively(records, type));
          expect(countErased(records)).toBe([...records.values()].filter(({ erased }) => erased).length);
        }
      }),
    );
  });

  it('keep the very same list of every type in which nothing differs', () => {
    const quotes = recordsOf(hundred, 'quote');
    const phases = recordsOf(hundred, 'phase');
    const next = applyChanges(hundred, [edit('phase', 'r0', 'other')]);
    expect(recordsOf(next, 'quote')).toBe(quotes);
    expect(recordsOf(next, 'phase')).not.toBe(phases);
    expect(recordsOf(next, 'phase')[0]?.body).toEqual({ text: 'other' });
    expect(phases[0]?.body).toEqual({ text: '0' });
  });

  it('take over the list of others that has the very same members', () => {
    const phases = recordsOf(hundred, 'phase');
    const [first] = phases;
    if (!first) throw new Error('no phase');
    const there = applyChanges(hundred, [edit('phase', 'r0', 'other'), edit('quote', 'r2', 'other')]);
    const back = patchRecords(there, new Map([['r0', first as unknown as AnyRecord]]));
    expect(recordsOf(back, 'phase')).not.toBe(phases);
    shareLists(hundred, back);
    expect(recordsOf(back, 'phase')).toBe(phases);
    expect(recordsOf(back, 'quote')).not.toBe(recordsOf(hundred, 'quote'));
  });

  it('are what a plain map would be after the same changes', () => {
    const plain: Records = new Map(hundred);
    const changes: Change[] = [
      edit('phase', 'r0', 'a'),
      { did: 'removed', record: hundred.get('r1') ?? { type: 'phase', id: 'r1', order: 'a0', body: {} } },
      { did: 'added', record: { type: 'phase', id: 'r1', order: 'a0', body: {} } },
      edit('phase', 'r1', 'b'),
      edit('phase', 'gone', 'c'),
    ];
    const [one, other] = [applyChanges(hundred, changes), applyChanges(plain, changes)];
    expect(one.size).toBe(100);
    expect([...one].every(([id, record]) => sameJson(record, other.get(id)))).toBe(true);
    expect(one.get('r1')).toEqual({ type: 'phase', id: 'r1', order: 'a0', body: { text: 'b' } });
  });
});
