import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { byDots, freeDot, viewRoom } from '#web/workshop/room-view.ts';
import { chosenOf, takenFrom, takeToMap } from '#web/workshop/take-to-map.ts';
import { clockText, restingWith, runningFor, timeLeft, withMore } from '#web/workshop/time-left.ts';
import { applyChanges } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';

let at = 0;
const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body']): AnyRecord => ({
  type,
  id,
  order: `a${(at++).toString().padStart(3, '0')}1`,
  body,
});
const records = (...all: AnyRecord[]) => new Map(all.map((one) => [one.id, one]));

const room = records(
  record('workshop', 'k', { stage: 'vote', round: 2, revealed: 1, dots: 3 }),
  record('cluster', 'c1', { name: 'Waiting' }),
  record('contribution', 'n1', { by: 'kim', round: 1, text: 'waits', cluster: 'c1' }),
  record('contribution', 'n2', { by: 'bo', round: 1, text: 'rings', cluster: 'c1' }),
  record('contribution', 'n3', { by: 'bo', round: 1, text: 'gives up', cluster: 'gone' }),
  record('contribution', 'n4', { by: 'bo', round: 2 }),
  record('vote', 'kim.1', { by: 'kim', cluster: 'c1' }),
  record('vote', 'kim.3', { by: 'kim', note: 'n3' }),
  record('vote', 'bo.1', { by: 'bo', note: 'n3' }),
);

describe('a workshop on the screen', () => {
  const view = viewRoom('k', room, 'kim');

  it('shows what is revealed in its groups, and counts what is not', () => {
    expect(view.heaps.map(({ id, notes }) => [id, notes.map((note) => note.id)])).toEqual([
      ['c1', ['n1', 'n2']],
      ['n3', ['n3']],
    ]);
    expect([...view.written]).toEqual([['bo', 1]]);
    expect(view.mine.map(({ id }) => id)).toEqual(['n1']);
  });

  it('counts dots, mine and all, and finds one that is free', () => {
    expect(view.dotsLeft).toBe(1);
    expect(freeDot(room, 'kim', 3)).toBe('kim.2');
    expect(freeDot(room, 'kim', 1)).toBeUndefined();
    expect(byDots(view.heaps).map(({ id, dots, mine }) => [id, dots, mine])).toEqual([
      ['n3', 2, ['kim.3']],
      ['c1', 1, ['kim.1']],
    ]);
  });
});

describe('what is taken to the map', () => {
  const journey: StigDocument = {
    id: 'j',
    kind: 'journey',
    seq: 0,
    records: records(
      record('phase', 'p1', { name: 'Waiting', involvesUs: false }),
      record('interaction', 'i1', { phase: 'p1', text: 'orders' }),
    ),
  };
  let made = 0;
  const taking = { workshop: 'k', phase: 'p1', createId: () => `x${made++}` };
  const after = (commands: ReturnType<typeof takeToMap>) =>
    commands.reduce((doc, command) => {
      const decision = decide(doc, command);
      if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
      return { ...doc, records: applyChanges(doc.records, decision.value) };
    }, journey);

  it('becomes interactions in order, last in their phase, and says where it is from', () => {
    const chosen = viewRoom('k', room, 'kim').heaps.map(chosenOf);
    const { records: now } = after(takeToMap(journey.records, chosen, { ...taking, as: 'interaction' }));
    const texts = [...now.values()]
      .filter(({ type }) => type === 'interaction')
      .toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(texts.map(({ body }) => body['text'])).toEqual(['orders', 'Waiting', 'gives up']);
    expect(texts[1]?.body).toMatchObject({ kind: 'indirect', from: { workshop: 'k', notes: ['c1', 'n1', 'n2'] } });
    expect([...takenFrom(now, 'k').keys()]).toEqual(['c1', 'n1', 'n2', 'n3']);
    expect(takenFrom(now, 'another').size).toBe(0);
  });

  it('becomes an opportunity of the phase, and a heart where hearts were written', () => {
    const heart = { id: 'n9', text: 'the card', notes: [record('contribution', 'n9', { kind: 'heart' })] } as never;
    const [opportunity] = takeToMap(journey.records, [heart], { ...taking, as: 'opportunity' });
    expect(opportunity).toMatchObject({ type: 'opportunity', body: { text: 'the card', place: { phase: 'p1' } } });
    const [interaction] = takeToMap(journey.records, [heart], { ...taking, as: 'interaction' });
    expect(interaction).toMatchObject({ body: { mark: { type: 'heart', strength: 1 } } });
  });
});

describe('a timer', () => {
  const now = Date.UTC(2026, 4, 1, 12);

  it('runs towards a moment, rests with what is left, and takes more', () => {
    const running = runningFor(90_000, now);
    expect(timeLeft(running, now + 30_000)).toBe(60_000);
    expect(timeLeft(running, now + 200_000)).toBe(0);
    expect(timeLeft(withMore(running, 60_000, now + 30_000), now + 30_000)).toBe(120_000);
    expect(withMore(restingWith(5000), 60_000, now)).toEqual({ leftMs: 65_000 });
    expect(timeLeft(undefined, now)).toBeUndefined();
  });

  it('is read as on a kitchen clock', () => {
    expect([clockText(300_000), clockText(61_001), clockText(900), clockText(0)]).toEqual([
      '5:00',
      '1:02',
      '0:01',
      '0:00',
    ]);
  });
});
