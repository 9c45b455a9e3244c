import { describe, expect, it } from 'vitest';

import { guessTime } from '#exchange/events/columns/guess-time.ts';

describe('the guess of a time format', () => {
  it('is sure of day-first once a day is past the twelfth', () => {
    expect(guessTime(['03.04.2024 08:00', '17.04.2024 09:30'])).toMatchObject({
      format: 'day-first',
      ambiguous: false,
      zone: 'missing',
      readable: 2,
    });
  });

  it('says when day and month could be either way round', () => {
    expect(guessTime(['03/04/2024', '05/06/2024'])).toMatchObject({ format: 'day-first', ambiguous: true });
  });

  it('sees month-first where only that reads', () => {
    expect(guessTime(['03/24/2024', '05/06/2024'])).toMatchObject({ format: 'month-first', ambiguous: false });
  });

  it('tells seconds from milliseconds by their digits', () => {
    expect(guessTime(['1349794217'])?.format).toBe('epoch-seconds');
    expect(guessTime(['1349794217123'])?.format).toBe('epoch-milliseconds');
  });

  it('does not take small numbers or words for times', () => {
    expect(guessTime(['1', '2', '500'])).toBeUndefined();
    expect(guessTime(['Paid', 'Sent'])).toBeUndefined();
    expect(guessTime(['', ''])).toBeUndefined();
  });

  it('bears with a few unreadable values and counts them', () => {
    expect(guessTime(['2024-01-01', '2024-01-02', 'unknown'])).toMatchObject({
      format: 'year-first',
      readable: 2,
      of: 3,
    });
  });

  it('says when only some times name their zone', () => {
    expect(guessTime(['2024-01-01T10:00:00Z', '2024-01-01T10:00:00'])?.zone).toBe('mixed');
  });
});
