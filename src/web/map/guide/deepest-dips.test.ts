import { expect, test } from 'vitest';
import { deepestDips, nameDips } from '#web/map/guide/deepest-dips.ts';

test('the deepest dip is one point, or all that go equally deep', () => {
  const at = (x: number, feeling: number) => ({ x, feeling });
  expect(deepestDips([])).toEqual([]);
  expect(deepestDips([at(0.5, 0.2), at(1.5, -0.6), at(2.5, 0.4)])).toEqual([at(1.5, -0.6)]);
  expect(deepestDips([at(2.5, -0.6), at(0.5, 0.2), at(1.5, -0.6)])).toEqual([at(1.5, -0.6), at(2.5, -0.6)]);
});

test('equally deep dips are told apart by their phase, by what is near them, or by their order', () => {
  const dip = (phase: string, near = '') => ({ phase, near });
  expect(nameDips([dip('Wait', 'Rings'), dip('Pay', 'Rings')])).toEqual([{ phase: 'Wait' }, { phase: 'Pay' }]);
  expect(nameDips([dip('Wait', 'Rings'), dip('Wait', 'Gives up'), dip('Pay')])).toEqual([
    { phase: 'Wait', near: 'Rings' },
    { phase: 'Wait', near: 'Gives up' },
    { phase: 'Pay' },
  ]);
  expect(nameDips([dip('Wait', 'Rings'), dip('Wait', 'Rings')])).toEqual([
    { phase: 'Wait', nth: 1 },
    { phase: 'Wait', nth: 2 },
  ]);
  expect(nameDips([dip('Wait'), dip('Wait', 'Rings')])).toEqual([
    { phase: 'Wait', nth: 1 },
    { phase: 'Wait', nth: 2 },
  ]);
});
