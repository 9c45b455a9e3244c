import { expect, it } from 'vitest';
import { paperLanes } from '#exchange/pictures/lanes/paper-lanes.ts';
import { lanesWith } from '#web/map/lanes/lanes.ts';

const own = [
  { id: 'front', name: 'Frågor', isBackstage: false, isMade: true },
  { id: 'back', name: 'Juridik', isBackstage: true, isMade: true },
];

it('pictures know every lane of the screen, on the same side and in the same order', () => {
  const known = (lanes: readonly { id: string; side: string }[]) => lanes.map(({ id, side }) => `${side} ${id}`);
  expect(known(paperLanes(own, { isShort: false }))).toEqual(known(lanesWith(own)));
});
