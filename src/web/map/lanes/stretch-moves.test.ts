import { expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '#model/document/records.ts';
import { draggedStretch, lengthenStretch, putStretch, stepStretch } from '#web/map/lanes/stretch-moves.ts';
import { mapView } from '#web/journey/map-view.ts';

const records = new Map(
  (
    [
      { type: 'phase', id: 'p1', order: 'a1', body: {} },
      { type: 'phase', id: 'p2', order: 'a2', body: {} },
      { type: 'interaction', id: 'a', order: 'a1', body: { phase: 'p1' } },
      { type: 'interaction', id: 'b', order: 'a2', body: { phase: 'p1' } },
    ] satisfies AnyRecord[]
  ).map((record): [string, AnyRecord] => [record.id, record]),
);
const view = mapView(records);

it('steps from edge to edge, both ends together', () => {
  expect(stepStretch(view, { start: 0, end: 0.5 }, 'right')).toEqual({ start: 0.5, end: 1 });
  expect(stepStretch(view, { start: 0.5, end: 1 }, 'right')).toEqual({ start: 1, end: 2 });
  expect(stepStretch(view, { start: 0, end: 1 }, 'left')).toBeUndefined();
  expect(stepStretch(view, { start: 1, end: 2 }, 'right')).toBeUndefined();
});

it('grows and shrinks at its end, never to nothing', () => {
  expect(lengthenStretch(view, { start: 0, end: 0.5 }, 'right')).toEqual({ start: 0, end: 1 });
  expect(lengthenStretch(view, { start: 0, end: 1 }, 'left')).toEqual({ start: 0, end: 0.5 });
  expect(lengthenStretch(view, { start: 0, end: 0.5 }, 'left')).toBeUndefined();
});

it('lands at the nearest edge when the hand lets go', () => {
  expect(draggedStretch(view, { start: 0, end: 0.5 }, { dx: 0.4, edge: 'both' })).toEqual({ start: 0.5, end: 1 });
  expect(draggedStretch(view, { start: 0, end: 0.5 }, { dx: 1.2, edge: 'end' })).toEqual({ start: 0, end: 2 });
  expect(draggedStretch(view, { start: 0, end: 1 }, { dx: 0.45, edge: 'start' })).toEqual({ start: 0.5, end: 1 });
  expect(draggedStretch(view, { start: 0, end: 1 }, { dx: 1, edge: 'start' })).toBeUndefined();
});

it('is written as the phase and how far through it', () => {
  const record = { type: 'backstage', id: 's', order: 'a', body: {} } as RecordOf<'backstage'>;
  expect(putStretch(view, record, { start: 0.5, end: 1 })).toMatchObject({
    do: 'edit',
    id: 's',
    set: { from: { is: { phase: 'p1', position: 0.5 } }, to: { is: { phase: 'p2', position: 0 } } },
  });
});
