import { expect, it } from 'vitest';
import { howLongAgo } from '#web/ui/language/when.ts';

const now = Date.parse('2026-05-20T12:00:00Z');

it('says how long ago in the reader’s language, and the day when it is long ago', () => {
  expect(howLongAgo('en', '2026-05-20T11:59:30Z', now)).toBeUndefined();
  expect(howLongAgo('en', '2026-05-20T11:55:00Z', now)).toBe('5 minutes ago');
  expect(howLongAgo('sv', '2026-05-20T09:00:00Z', now)).toBe('för 3 timmar sedan');
  expect(howLongAgo('nb', '2026-05-19T12:00:00Z', now)).toBe('i går');
  expect(howLongAgo('sv', '2026-04-02T12:00:00Z', now)).toBe('2 apr. 2026');
  expect(howLongAgo('en', 'no time', now)).toBeUndefined();
});
