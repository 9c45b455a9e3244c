import { describe, expect, it } from 'vitest';
import { deepestJson, isDeeperThan, readJson } from '#base/read-json.ts';

const nested = (depth: number, inside = ''): string => '['.repeat(depth) + inside + ']'.repeat(depth);

describe('JSON from outside', () => {
  it('is what it says, down to the deepest that is taken', () => {
    expect(readJson('{"a":[1,"]["]}')).toEqual({ ok: true, value: { a: [1, ']['] } });
    expect(readJson(nested(deepestJson)).ok).toBe(true);
    expect(readJson(nested(deepestJson + 1))).toEqual({ ok: false, refusal: { code: 'too-deep' } });
  });

  it('is refused for its depth, however it is made, before it is read', () => {
    for (const text of [
      nested(3000),
      '['.repeat(2_000_000),
      '{"a":'.repeat(3000),
      `{"\\"${'"'}:${nested(3000)}}`,
      `["\\\\",${nested(3000)}]`,
      nested(3000, '"'),
    ])
      expect(readJson(text)).toEqual({ ok: false, refusal: { code: 'too-deep' } });
  });

  it('has brackets in its texts that count for nothing', () => {
    expect(isDeeperThan(JSON.stringify(['['.repeat(500), '\\"[['.repeat(500), '"]"']), 2)).toBe(false);
    expect(isDeeperThan(JSON.stringify(Array.from({ length: 500 }, () => [{}])), 3)).toBe(false);
  });

  it('says what is wrong with it', () => {
    expect(readJson('{"a":')).toMatchObject({ ok: false, refusal: { code: 'not-json' } });
    expect(readJson('')).toMatchObject({ ok: false, refusal: { code: 'not-json' } });
  });
});
