import { describe, expect, it } from 'vitest';
import { problem, problemCodes } from '#protocol/http/problem.ts';
import { problemOf } from '#server/http/problem.ts';
import { refusalOf } from '#server/refusal.ts';

describe('a refusal', () => {
  it.each(problemCodes)('%s is a problem of RFC 9457 with a fitting status', (code) => {
    const made = problemOf({ code });
    expect(problem.parse(made)).toEqual(made);
    expect(made.type).toBe(`urn:stig:problem:${code}`);
    expect(made.status).toBeGreaterThanOrEqual(400);
    expect(made.title).not.toBe('');
  });

  it('of a document keeps what it is about', () => {
    expect(refusalOf({ code: 'not-valid', place: 'mark.strength', message: 'too big' })).toEqual({
      code: 'not-valid',
      place: 'mark.strength',
      detail: 'too big',
    });
    expect(refusalOf({ code: 'not-found', type: 'phase', id: 'p1' })).toEqual({
      code: 'not-found',
      detail: 'phase p1',
    });
    expect(refusalOf({ code: 'id-taken', id: 'i1' })).toEqual({ code: 'id-taken', detail: 'i1' });
  });
});
