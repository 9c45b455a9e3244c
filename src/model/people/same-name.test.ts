import { expect, it } from 'vitest';
import { isSameName } from '#model/people/same-name.ts';

it('takes a name for the same whatever its letters look like, and a first name for the beginning of a whole one', () => {
  expect(isSameName('Åsa Berg', 'asa  berg')).toBe(true);
  expect(isSameName('Åsa', 'Åsa Berg')).toBe(true);
  expect(isSameName('Åsa Berg', 'Åsa Lind')).toBe(false);
  expect(isSameName('Berg', 'Åsa Berg')).toBe(false);
  expect(isSameName('Eva', 'Evald Lind')).toBe(false);
  expect(isSameName('', 'Åsa')).toBe(false);
});
