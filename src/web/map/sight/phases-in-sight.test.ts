import { describe, expect, test } from 'vitest';
import { frameOf } from '#web/canvas/frame.ts';
import { phasesInSight } from '#web/map/sight/phases-in-sight.ts';

const frame = frameOf([400, 400, 1000, 400], 100);

describe('The phases in sight', () => {
  test('are those of which the window shows most', () => {
    expect(phasesInSight(frame, 0, 800)).toEqual([0, 2]);
    expect(phasesInSight(frame, 190, 800)).toEqual([0, 2]);
    expect(phasesInSight(frame, 250, 700)).toEqual([1, 2]);
  });

  test('are the one that is looked at where the window is smaller than it', () => {
    expect(phasesInSight(frame, 1400, 1700)).toEqual([2, 3]);
    expect(phasesInSight(frame, 810, 1200)).toEqual([2, 3]);
  });

  test('are the last one where the window looks beyond, and the first of none', () => {
    expect(phasesInSight(frame, 3000, 3400)).toEqual([3, 4]);
    expect(phasesInSight(frameOf([], 100), 0, 800)).toEqual([0, 1]);
  });
});
