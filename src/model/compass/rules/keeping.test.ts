import { describe, expect, it } from 'vitest';
import { findingsOf, phase, record } from '#model/compass/testing/journey-sketch.ts';

describe('a living journey', () => {
  it('has a rhythm', () => {
    expect(findingsOf('no-rhythm', { journey: { status: 'living' } })).toHaveLength(1);
    expect(findingsOf('no-rhythm', { journey: { status: 'draft' } })).toEqual([]);
    expect(
      findingsOf('no-rhythm', { journey: { status: 'living', rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4' } } }),
    ).toEqual([]);
  });

  it('is reviewed when it said it would be', () => {
    const rhythm = { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-04-20' };
    const [finding] = findingsOf('review-overdue', { journey: { rhythm } });
    expect(finding).toMatchObject({ severity: 'mend', message: 'A review was due on 2026-04-20, 11 days ago.' });
    const held = (date: string) => [record('review', 'r', { date })];
    expect(findingsOf('review-overdue', { journey: { rhythm }, map: held('2026-04-20') })).toEqual([]);
    expect(findingsOf('review-overdue', { journey: { rhythm }, map: held('2026-03-20') })).toHaveLength(1);
    expect(findingsOf('review-overdue', { journey: { rhythm, status: 'resting' } })).toEqual([]);
  });

  it('is trusted until its day', () => {
    expect(findingsOf('stale', { journey: { trustUntil: '2026-04-30' } })).toHaveLength(1);
    expect(findingsOf('stale', { journey: { trustUntil: '2026-05-01' } })).toEqual([]);
  });
});

describe('an experiment', () => {
  const whole = { change: 'Write when it leaves', expectedEffect: 'Fewer calls', place: { phase: 'p' }, measure: 'k' };
  const found = (body: object) =>
    findingsOf('change-without-effect', { map: [phase('p'), record('experiment', 'x', body)] });

  it('says what it believes, where and how it is seen', () => {
    expect(found(whole)).toEqual([]);
    expect(found({ ...whole, expectedEffect: ' ', measure: undefined })[0]?.message).toContain(
      'what effect it should have, or how it is measured',
    );
    expect(found({ ...whole, place: undefined })[0]).toMatchObject({ place: { journey: true }, about: { id: 'x' } });
  });

  it('needs no measure to be looked at with open eyes, and nothing once it is judged', () => {
    expect(found({ ...whole, measure: undefined, method: 'qualitative' })).toEqual([]);
    expect(found({ change: 'Old', status: 'ended', verdict: 'held' })).toEqual([]);
  });
});
