import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#model/practice/days.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { beatOf, nextBeat, nextBeats, parseRhythm, printRhythm, type Rhythm } from '#model/practice/rhythm.ts';
import { record, sketchView } from '#model/compass/testing/journey-sketch.ts';

const rhythm = (frequency: Rhythm['frequency'], interval = 1): Rhythm => ({ frequency, interval });

describe('a rule', () => {
  it('says how often', () => {
    expect(parseRhythm('FREQ=WEEKLY;INTERVAL=4')).toEqual({ ok: true, value: rhythm('WEEKLY', 4) });
    expect(parseRhythm('RRULE:INTERVAL=2;FREQ=monthly;')).toEqual({ ok: true, value: rhythm('MONTHLY', 2) });
    expect(parseRhythm('FREQ=YEARLY')).toEqual({ ok: true, value: rhythm('YEARLY') });
    expect(printRhythm(rhythm('WEEKLY', 4))).toBe('FREQ=WEEKLY;INTERVAL=4');
  });

  it.each(['', 'WEEKLY', 'FREQ=HOURLY', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;INTERVAL=1.5', 'FREQ=WEEKLY;BYDAY=MO'])(
    'is refused when it says %o',
    (rule) => {
      expect(parseRhythm(rule)).toEqual({ ok: false, refusal: { code: 'not-a-rhythm', rule } });
    },
  );
});

describe('beats', () => {
  it('come every fourth week', () => {
    expect(nextBeats(rhythm('WEEKLY', 4), '2026-06-01', { after: '2026-06-01', count: 3 })).toEqual([
      '2026-06-29',
      '2026-07-27',
      '2026-08-24',
    ]);
  });

  it('take the last day of a month that is too short, and come back', () => {
    expect(nextBeats(rhythm('MONTHLY'), '2027-01-31', { after: '2027-01-31', count: 3 })).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(beatOf(rhythm('YEARLY'), '2028-02-29', 1)).toBe('2029-02-28');
    expect(beatOf(rhythm('YEARLY'), '2028-02-29', 4)).toBe('2032-02-29');
  });

  it('begin with the first when it lies ahead', () => {
    expect(nextBeat(rhythm('DAILY', 3), '2026-06-10', '2026-05-01')).toBe('2026-06-10');
  });

  it('come after the day asked for, and no other comes between', () => {
    const frequency = fc.constantFrom<Rhythm['frequency']>('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(frequency, fc.integer({ min: 1, max: 13 }), day, day, (often, interval, first, after) => {
        const beat = nextBeat(rhythm(often, interval), first, after);
        expect(beat > after).toBe(true);
        for (let n = 0; beatOf(rhythm(often, interval), first, n) < beat; n += 1)
          expect(beatOf(rhythm(often, interval), first, n) <= after).toBe(true);
      }),
    );
  });
});

describe('the next review', () => {
  const next = (rhythmOf: object, ...held: string[]) =>
    nextReview(
      sketchView({ journey: { rhythm: rhythmOf }, map: held.map((date) => record('review', `r${date}`, { date })) })
        .journey,
    );

  it('is the one that was said, until it has been held', () => {
    const every4 = { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-06-01' };
    expect(next(every4)).toBe('2026-06-01');
    expect(next(every4, '2026-05-04')).toBe('2026-06-01');
    expect(next(every4, '2026-05-30')).toBe('2026-06-29');
    expect(next(every4, '2026-06-03')).toBe('2026-06-29');
  });

  it('follows the last one held when no day was said', () => {
    expect(next({ rule: 'FREQ=MONTHLY' }, '2026-03-31', '2026-01-31')).toBe('2026-04-30');
    expect(next({ rule: 'FREQ=MONTHLY' })).toBeUndefined();
    expect(next({ next: '2026-06-01' }, '2026-06-01')).toBeUndefined();
  });

  it('counts days', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-29', '2026-03-28')).toBe(-1);
  });
});
