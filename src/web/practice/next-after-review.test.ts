import { expect, test } from 'vitest';
import { nextAfterReview } from '#web/practice/next-after-review.ts';

const rhythm = { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-11-22' };

test.each([
  ['on its day', '2026-11-22', '2026-12-20'],
  ['a few days early', '2026-11-18', '2026-12-20'],
  ['a few days late', '2026-11-27', '2026-12-20'],
  ['more than a beat late', '2026-12-28', '2027-01-17'],
  ['as an extra one, weeks before', '2026-10-30', '2026-11-22'],
])('a review held %s moves the rhythm on to the right beat', (_when, held, next) =>
  expect(nextAfterReview(rhythm, held)).toBe(next),
);

test('without a rhythm the next day is only kept while it lies ahead', () => {
  expect(nextAfterReview({ next: '2026-12-01' }, '2026-11-22')).toBe('2026-12-01');
  expect(nextAfterReview({ next: '2026-11-01' }, '2026-11-22')).toBeUndefined();
  expect(nextAfterReview({ rule: 'FREQ=HOURLY' }, '2026-11-22')).toBeUndefined();
});

test('a rhythm without a first day beats from the review itself', () =>
  expect(nextAfterReview({ rule: 'FREQ=MONTHLY;INTERVAL=2' }, '2026-12-31')).toBe('2027-02-28'));
