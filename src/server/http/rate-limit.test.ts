import { describe, expect, it } from 'vitest';
import { createRateLimit } from '#server/http/rate-limit.ts';

describe('a rate limit', () => {
  it('allows so many tries in any such time, each asker for themselves', () => {
    let now = 0;
    const limit = createRateLimit({ max: 2, windowMs: 1000 }, () => now);
    expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([true, true, false, true]);
    now = 999;
    expect(limit.take('a')).toBe(false);
    now = 1000;
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([true, true, false]);
  });

  it('does not grow with the number of strangers', () => {
    let now = 0;
    const limit = createRateLimit({ max: 1, windowMs: 10 }, () => now);
    for (let i = 0; i < 30_000; i += 1) {
      now += 1;
      expect(limit.take(`stranger ${i}`)).toBe(true);
    }
  });
});
