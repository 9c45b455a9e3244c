import { expect, it } from 'vitest';
import { walkParts } from '#exchange/pictures/walk.ts';
import { leftOutIn, leftOutText } from '#web/shapes/present/left-out.ts';

it('a walk passes hearts and clouds by until somebody says otherwise', () => {
  expect(leftOutIn(undefined)).toEqual(['marks']);
  expect(leftOutIn('none')).toEqual([]);
  expect(leftOutIn('experiments,what-is-that')).toEqual(['experiments']);
});

it('an address tells every choice, and nothing where it is the usual one', () => {
  const all = walkParts.reduce<(typeof walkParts)[number][][]>(
    (some, part) => [...some, ...some.map((one) => [...one, part])],
    [[]],
  );
  for (const parts of all) expect(leftOutIn(leftOutText(parts))).toEqual(parts);
  expect(leftOutText(['marks'])).toBeUndefined();
});
