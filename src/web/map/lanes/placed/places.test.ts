import { expect, it } from 'vitest';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { mapView } from '#web/journey/map-view.ts';
import { placeBeside, placeNear } from '#web/map/lanes/placed/places.ts';

const records: Records = new Map(
  (
    [
      { type: 'phase', id: 'p1', order: 'a1', body: {} },
      { type: 'phase', id: 'p2', order: 'a2', body: {} },
      { type: 'phase', id: 'p3', order: 'a3', body: {} },
      { type: 'interaction', id: 'a', order: 'a1', body: { phase: 'p1' } },
      { type: 'interaction', id: 'b', order: 'a2', body: { phase: 'p1' } },
      { type: 'interaction', id: 'c', order: 'a3', body: { phase: 'p3' } },
    ] satisfies AnyRecord[]
  ).map((record) => [record.id, record]),
);
const view = mapView(records);

it('finds the interaction that lies nearest in the same phase', () => {
  expect(placeNear(view, 0.1)).toEqual({ interaction: 'a' });
  expect(placeNear(view, 0.95)).toEqual({ interaction: 'b' });
  expect(placeNear(view, 2.01)).toEqual({ interaction: 'c' });
});

it('finds the phase itself where it has no interactions', () => {
  expect(placeNear(view, 1.1)).toEqual({ phase: 'p2' });
});

it('stays on the map', () => {
  expect(placeNear(view, -2)).toEqual({ interaction: 'a' });
  expect(placeNear(view, 9)).toEqual({ interaction: 'c' });
});

it('steps from place to place, and not beyond the last', () => {
  expect(placeBeside(view, 0.25, 'right')).toEqual({ interaction: 'b' });
  expect(placeBeside(view, 0.75, 'right')).toEqual({ phase: 'p2' });
  expect(placeBeside(view, 1.5, 'left')).toEqual({ interaction: 'b' });
  expect(placeBeside(view, 2.5, 'right')).toBeUndefined();
  expect(placeBeside(view, 0.25, 'left')).toBeUndefined();
});
