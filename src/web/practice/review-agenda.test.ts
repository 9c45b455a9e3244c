import { describe, expect, it } from 'vitest';
import {
  bothOwners,
  cloud,
  heart,
  interaction,
  phase,
  record,
  sketchView,
} from '#model/compass/testing/journey-sketch.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { createBacking } from '#model/research/backing.ts';
import { agendaOf } from '#web/practice/review-agenda.ts';

const map = [
  phase('p1'),
  phase('p2'),
  interaction('i1', { phase: 'p1', kind: 'indirect', mark: heart }),
  interaction('i2', { phase: 'p1', kind: 'direct' }),
  interaction('i3', { phase: 'p2', kind: 'direct', mark: cloud, owners: bothOwners, evidence: ['e'] }),
  record('transition', 't', { from: 'i1', to: 'i3', meanwhile: 'Waits', mark: cloud }),
];

const backing = createBacking(
  { today: '2026-05-01', interviews: [], excerpts: [{ id: 'e', interview: 'w' }] },
  new Map(),
);

const agenda = (more: readonly AnyRecord[] = [], next = '2026-06-01') =>
  agendaOf(sketchView({ map: [...map, ...more] }).journey, next, backing);

const said = (id: string, date: string, answer: 'still-true' | 'changed' | 'needs-work', note?: string) =>
  record('review', id, { date, answers: [{ place: { interaction: 'i2' }, answer, ...(note && { note }) }] });

describe('the agenda of a review', () => {
  it('asks about every place with a heart or a cloud, in the order of the map', () => {
    expect(agenda().places.map(({ key }) => key)).toEqual(['interaction:i1', 'transition:t', 'interaction:i3']);
  });

  it('says whose a place is, whether it is ours at all, and whether anybody has said it', () => {
    const [first, , last] = agenda().places;
    expect(first).toMatchObject({ isOurs: false, isAssumption: true, owners: {} });
    expect(last).toMatchObject({ isOurs: true, isAssumption: false, owners: bothOwners, phase: 'Phase p2' });
  });

  it('asks again about what had changed or needed work, with what was last said', () => {
    const places = agenda([
      said('r1', '2026-04-01', 'still-true'),
      said('r2', '2026-05-01', 'needs-work', 'Call'),
    ]).places;
    expect(places.find(({ key }) => key === 'interaction:i2')?.last).toMatchObject({
      answer: 'needs-work',
      note: 'Call',
      date: '2026-05-01',
    });
  });

  it('lets go of what was last said to be still true, unless it is marked', () => {
    const places = agenda([said('r1', '2026-04-01', 'changed'), said('r2', '2026-05-01', 'still-true')]).places;
    expect(places.map(({ key }) => key)).not.toContain('interaction:i2');
  });

  it('takes up what was taken on and is not done', () => {
    const actions = [{ text: 'Call', done: true }, { text: 'Write' }];
    expect(agenda([record('review', 'r', { date: '2026-04-01', actions })]).actions).toEqual([
      { review: 'r', index: 1, action: { text: 'Write' } },
    ]);
  });

  it('takes up experiments that end before the next review, and none that is over', () => {
    const run = (id: string, end: string, status: 'running' | 'ended' = 'running') =>
      record('experiment', id, { status, end });
    const { ending } = agenda([run('x1', '2026-05-20'), run('x2', '2026-06-20'), run('x3', '2026-05-20', 'ended')]);
    expect(ending.map(({ id }) => id)).toEqual(['x1']);
  });
});
