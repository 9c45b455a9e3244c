import { expect, test } from 'vitest';
import { readNumber } from '#web/ui/number-field.tsx';

test.each([
  ['60,5', 60.5],
  ['60.5', 60.5],
  ['1 204', 1204],
  ['1\u00a0204,25', 1204.25],
  ['−3', -3],
  ['', undefined],
  ['about ten', undefined],
  ['1,204,5', undefined],
])('%j is read as %s', (text, number) => expect(readNumber(text)).toBe(number));
