import { expect, test } from 'vitest';
import { oncePer } from '#base/once-per.ts';

test('makes once for each key, also where nothing is made', () => {
  const asked: unknown[] = [];
  const [a, b] = [{}, {}];
  const ask = oncePer((key: object) => {
    asked.push(key);
    return key === a ? 'a' : undefined;
  });
  expect([ask(a), ask(b), ask(a), ask(b)]).toEqual(['a', undefined, 'a', undefined]);
  expect(asked).toEqual([a, b]);
});
