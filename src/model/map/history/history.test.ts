import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import { compareRecords } from '#model/map/history/compare.ts';
import { recordsBefore } from '#model/map/history/records-at.ts';
import { stopsOf, thinStops } from '#model/map/history/stops.ts';
import type { Step } from '#model/document/step.ts';

const start: StigDocument = { id: 'j', kind: 'journey', seq: 0, records: new Map() };

/** The document after these commands, and the steps that they made. */
function live(commands: readonly Command[], from = start): { doc: StigDocument; steps: Step[] } {
  let doc = from;
  const steps: Step[] = [];
  for (const command of commands) {
    const decision = decide(doc, command);
    if (!decision.ok) throw new Error(decision.refusal.code);
    doc = { ...doc, seq: doc.seq + 1, records: applyChanges(doc.records, decision.value) };
    steps.push({
      seq: doc.seq,
      at: '2026-05-01T12:00:00Z',
      actor: 'ada',
      commandId: `${doc.seq}`,
      changes: decision.value,
    });
  }
  return { doc, steps };
}

const ground: readonly Command[] = [
  { do: 'add', type: 'journey', id: 'j', body: { name: 'A green home' } },
  { do: 'add', type: 'phase', id: 'p1', body: { name: 'Dreams' } },
  { do: 'add', type: 'phase', id: 'p2', body: { name: 'Waits' } },
  ...['a', 'b', 'c', 'd'].map((id): Command => ({
    do: 'add',
    type: 'interaction',
    id,
    body: { phase: 'p1', text: `Does ${id}` },
  })),
  { do: 'add', type: 'curve', id: 'k', body: { of: 'customers' } },
  { do: 'add', type: 'point', id: 'q', body: { curve: 'k', at: { interaction: 'a' }, feeling: -0.5 } },
];

const later: readonly Command[] = [
  { do: 'move', type: 'interaction', id: 'd', after: null },
  { do: 'move', type: 'interaction', id: 'b', after: 'c', phase: 'p2' },
  { do: 'edit', type: 'interaction', id: 'a', set: { mark: { is: { type: 'cloud', strength: 2 } } } },
  { do: 'edit', type: 'interaction', id: 'c', set: { text: { was: 'Does c', is: 'Does it all' }, team: { is: 't' } } },
  { do: 'edit', type: 'point', id: 'q', set: { feeling: { was: -0.5, is: 0.25 } } },
  { do: 'add', type: 'moment', id: 'm', body: { title: 'Is it alive?' } },
  { do: 'remove', type: 'phase', id: 'p2' },
];

const plain = (records: Records): unknown => Object.fromEntries(records);

it('knows the records as they were before any of the steps', () => {
  const { doc, steps } = live([...ground, ...later]);
  for (let seq = 0; seq < doc.seq; seq += 1) {
    const then = live([...ground, ...later].slice(0, seq)).doc.records;
    expect(plain(recordsBefore(doc.records, steps.slice(seq)))).toEqual(plain(then));
  }
});

it('goes back to any of them as a step that can be taken back', () => {
  const { doc, steps } = live([...ground, ...later]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: doc.seq }), (seq) => {
      const then = recordsBefore(doc.records, steps.slice(seq));
      const back = live([{ do: 'restore', records: [...then.values()] }], doc);
      expect(plain(back.doc.records)).toEqual(plain(then));
      expect(plain(recordsBefore(back.doc.records, back.steps))).toEqual(plain(doc.records));
    }),
  );
});

it('leaves names of versions, and words that were erased, as they are', () => {
  const { doc } = live([...ground, { do: 'add', type: 'version', id: 'v', body: { name: 'Before the summer' } }]);
  const quote = { type: 'quote', id: 'e', order: 'a0', body: { text: '' }, erased: true } as const;
  const back = decide(doc, { do: 'restore', records: [...live(ground).doc.records.values(), quote] });
  expect(back).toEqual({ ok: true, value: [] });
});

it('tells what was added, moved, felt and worded differently, each once', () => {
  const before = live(ground).doc.records;
  const after = live(later.slice(0, -1), live(ground).doc).doc.records;
  expect(compareRecords(before, after)).toEqual([
    { kind: 'added', type: 'moment', id: 'm', words: 'Is it alive?' },
    { kind: 'moved', type: 'interaction', id: 'b', words: 'Does b', from: 'p1', to: 'p2' },
    { kind: 'moved', type: 'interaction', id: 'd', words: 'Does d', from: 'p1', to: 'p1' },
    { kind: 'felt', type: 'interaction', id: 'a', words: 'Does a', was: undefined, is: { mark: 'cloud', strength: 2 } },
    { kind: 'felt', type: 'point', id: 'q', words: '', was: { feeling: -0.5 }, is: { feeling: 0.25 } },
    {
      kind: 'reworded',
      type: 'interaction',
      id: 'c',
      words: 'Does it all',
      path: 'text',
      was: 'Does c',
      is: 'Does it all',
    },
    { kind: 'changed', type: 'interaction', id: 'c', words: 'Does it all', paths: ['team'] },
  ]);
  expect(compareRecords(before, before)).toEqual([]);
});

it('makes a version of each sitting, and ends one where somebody gave it a name', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 9, minute)).toISOString();
  const heads = [0, 5, 20, 51, 52].map((minute, i) => ({ seq: i + 1, at: at(minute), actor: i % 2 ? 'bo' : 'ada' }));
  expect(stopsOf(heads, new Set()).map(({ from, seq, actors }) => [from, seq, actors])).toEqual([
    [1, 3, ['ada', 'bo']],
    [4, 5, ['bo', 'ada']],
  ]);
  expect(stopsOf(heads, new Set([2])).map(({ seq }) => seq)).toEqual([2, 3, 5]);
  expect(stopsOf([], new Set())).toEqual([]);
});

it('thins out many versions without losing the first, the last and those with a name', () => {
  const stops = Array.from({ length: 500 }, (_, i) => ({ from: i, seq: i, since: '', at: '', actors: [] }));
  const kept = thinStops(stops, 60, new Set([123])).map(({ seq }) => seq);
  expect(kept.length).toBeLessThanOrEqual(61);
  expect(kept).toEqual(expect.arrayContaining([0, 123, 499]));
});
