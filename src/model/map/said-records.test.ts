import { expect, test } from 'vitest';
import type { Records } from '#model/document/document.ts';
import { saidRecords } from '#model/map/said-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

const record = (type: string, id: string, body: AnyRecord['body']): AnyRecord =>
  ({ type, id, order: id, body }) as AnyRecord;
const journeyOf = (...records: readonly AnyRecord[]): Records => new Map(records.map((one) => [one.id, one]));

const phase = record('phase', 'phase', { name: '' });
const begun = [
  record('interaction', 'card', { phase: 'phase', text: ' ', kind: 'direct' }),
  record('moment', 'moment', { title: '', places: [{ phase: 'phase' }] }),
  record('experiment', 'try', { change: '', status: 'planned', start: '2026-03-01', end: '2026-04-01' }),
  record('backstage', 'team', {
    view: 'teams',
    kind: 'team',
    text: '',
    from: { phase: 'phase' },
    to: { phase: 'phase' },
  }),
];

test('what was begun and of which nothing was said is left out; phases stay', () => {
  expect([...saidRecords(journeyOf(phase, ...begun)).keys()]).toEqual(['phase']);
});

test('what is said of something without words keeps it: a mark, or a quote at it', () => {
  const [card] = begun;
  if (!card) throw new Error('a card was begun');
  const marked = { ...card, body: { ...card.body, mark: { type: 'heart', strength: 1 } } } as AnyRecord;
  expect(saidRecords(journeyOf(phase, marked)).has('card')).toBe(true);
  const quote = record('quote', 'quote', { text: 'It came late', at: { interaction: 'card' } });
  expect(saidRecords(journeyOf(phase, card, quote)).has('card')).toBe(true);
});

test('where all is said the records are the very same', () => {
  const all = journeyOf(
    phase,
    record('note', 'note', { lane: 'thoughts', text: 'Will it live?', at: { phase: 'phase' } }),
  );
  expect(saidRecords(all)).toBe(all);
});
