import { describe, expect, it } from 'vitest';
import { applyChanges } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import { recordsOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Note } from '#web/workshop/room-view.ts';
import { stoodAt } from '#web/workshop/stood-at.ts';
import { type Chosen, takenAs, takeToMap } from '#web/workshop/take-to-map.ts';

const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body']): AnyRecord => ({
  type,
  id,
  order: `a${id.slice(1)}1`,
  body,
});

/** Two phases: in the first i1 and i2 with t1 between them, in the second i3. */
const journey: StigDocument = {
  id: 'j',
  kind: 'journey',
  seq: 0,
  records: new Map(
    [
      record('phase', 'p1', { name: 'Waits' }),
      record('phase', 'p2', { name: 'Has it' }),
      record('interaction', 'i1', { phase: 'p1', text: 'orders' }),
      record('interaction', 'i2', { phase: 'p1', text: 'asks' }),
      record('interaction', 'i3', { phase: 'p2', text: 'opens' }),
      record('transition', 't1', { from: 'i1', to: 'i2' }),
    ].map((one) => [one.id, one]),
  ),
};
const { records } = journey;

const note = (id: string, body: AnyRecord['body']) => record('contribution', id, { text: id, ...body }) as Note;
const one = (id: string, body: AnyRecord['body']): Chosen => ({ id, text: id, notes: [note(id, body)] });

const atCard = { phase: 'p1', at: { interaction: 'i1' } };
const between = { phase: 'p1', at: { transition: 't1' } };

let made = 0;
const taking = { workshop: 'k', phase: 'p2', isWhereStood: true, createId: () => `i9${made++}` };
const taken = (...chosen: Chosen[]) =>
  recordsOf(
    takeToMap(records, chosen, { ...taking, as: 'interaction' }).reduce((doc, command) => {
      const decision = decide(doc, command);
      if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
      return { ...doc, records: applyChanges(doc.records, decision.value) };
    }, journey).records,
    'interaction',
  );
const inPhase = (phase: string, ...chosen: Chosen[]) =>
  taken(...chosen)
    .filter(({ body }) => body.phase === phase)
    .map(({ body }) => body.text);

describe('where notes stood', () => {
  it('is the place they share, else the phase they share, else where the first stood', () => {
    expect(stoodAt(records, [note('n1', atCard), note('n2', atCard)])?.at).toEqual({ interaction: 'i1' });
    expect(stoodAt(records, [note('n1', atCard), note('n2', between)])?.at).toEqual({ phase: 'p1' });
    expect(stoodAt(records, [note('n1', between), note('n2', { phase: 'p2' })])?.at).toEqual({ transition: 't1' });
    expect(stoodAt(records, [note('n1', {}), note('n2', { phase: 'p2' })])?.at).toEqual({ phase: 'p2' });
  });

  it('is the phase when the card is gone, the phase a card has moved to, and nowhere when all is gone', () => {
    expect(stoodAt(records, [note('n1', { phase: 'p1', at: { interaction: 'gone' } })])?.at).toEqual({ phase: 'p1' });
    expect(stoodAt(records, [note('n1', { phase: 'p1', at: { interaction: 'i3' } })])?.phase).toBe('p2');
    expect(stoodAt(records, [note('n1', { phase: 'gone', at: { transition: 'gone' } })])).toBeUndefined();
    expect(stoodAt(records, [note('n1', {})])).toBeUndefined();
  });
});

describe('what comes out of notes', () => {
  it('stands after the card, between the two, or last in the phase, in the order it was chosen', () => {
    const chosen = [one('a', atCard), one('b', between), one('c', { phase: 'p1' }), one('d', { phase: 'p1' })];
    expect(inPhase('p1', ...chosen)).toEqual(['orders', 'a', 'b', 'asks', 'c', 'd']);
  });

  it('goes to the phase that is said where it stood nowhere', () => {
    expect(inPhase('p2', one('a', {}), one('b', atCard))).toEqual(['opens', 'a']);
  });

  it('is an opportunity of that very place, and never what a customer said', () => {
    const [opportunity] = takeToMap(records, [one('a', between)], { ...taking, as: 'opportunity' });
    expect(opportunity).toMatchObject({ type: 'opportunity', body: { place: { transition: 't1' } } });
    expect(takenAs).not.toContain('quote');
  });

  it('goes where whoever leads says when they say so', () => {
    const [opening] = takeToMap(records, [one('a', atCard)], { ...taking, isWhereStood: false, as: 'opportunity' });
    expect(opening).toMatchObject({ body: { place: { phase: 'p2' } } });
  });
});
