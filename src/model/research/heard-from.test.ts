import { expect, test } from 'vitest';
import { basisOf, heardFrom } from '#model/research/heard-from.ts';

test('interviews in which nobody is named are interviews, not voices', () => {
  const many = Array.from({ length: 28 }, (_, n) => ({ id: `w${n}` }));
  expect(heardFrom(many)).toEqual({ voices: 0, unnamed: 28 });
  expect(basisOf(undefined, heardFrom(many))).toBe('researched');
});

test('voices are people, however often they were listened to, and somebody more for an interview without a name', () => {
  const heard = heardFrom([{ id: 'a', participant: 'p' }, { id: 'b', participant: 'p' }, { id: 'c' }]);
  expect(heard).toEqual({ voices: 2, unnamed: 0 });
});

test('what somebody has said a journey rests on is not doubted, and nobody heard is a hypothesis', () => {
  expect(basisOf('hypothesis', { voices: 3, unnamed: 0 })).toBe('hypothesis');
  expect(basisOf(undefined, heardFrom([]))).toBe('hypothesis');
});
