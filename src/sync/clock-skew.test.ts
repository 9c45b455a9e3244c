import { expect, it } from 'vitest';
import { measureSkew } from '#sync/clock-skew.ts';

const answer = (askedAt: number, roundTrip: number, ahead: number) => ({
  askedAt,
  heardAt: askedAt + roundTrip,
  serverNow: askedAt + roundTrip / 2 + ahead,
});

it('finds how far the server is ahead, whatever the line costs', () => {
  expect(measureSkew(undefined, answer(1000, 80, 5000)).ms).toBe(5000);
});

it('does not let a slow answer spoil a quick one', () => {
  const quick = measureSkew(undefined, answer(1000, 10, 5000));
  const slow = { askedAt: 2000, heardAt: 2400, serverNow: 7020 };
  expect(measureSkew(quick, slow).ms).toBe(5000);
});

it('believes a slow answer when the clock was set meanwhile', () => {
  const quick = measureSkew(undefined, answer(1000, 10, 5000));
  expect(measureSkew(quick, answer(2000, 200, -60_000)).ms).toBe(-60_000);
});
