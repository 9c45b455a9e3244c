import { expect, it } from 'vitest';
import { addDurations, daysOf } from '#model/map/duration.ts';

it('tells how many days a duration is', () => {
  expect(daysOf('P3D')).toBe(3);
  expect(daysOf('P2W')).toBe(14);
  expect(daysOf('PT12H')).toBe(0.5);
  expect(daysOf('P12M')).toBe(daysOf('P1Y'));
  expect(daysOf('P1DT6H')).toBe(1.25);
});

it('knows minutes from months', () => {
  expect(daysOf('PT30M')).toBeCloseTo(30 / 1440);
  expect(daysOf('P1M')).toBeGreaterThan(30);
});

it('says nothing of what is not a duration', () => {
  for (const other of [undefined, '', 'P', 'soon']) expect(daysOf(other)).toBeUndefined();
});

it('adds two, each in its own units', () => {
  expect(addDurations('P1M', 'P2W')).toBe('P1M2W');
  expect(addDurations('P1DT4H', 'PT3H')).toBe('P1DT7H');
  expect(addDurations('P1.5D', 'P1.5D')).toBe('P3D');
  expect(addDurations(undefined, 'P1D')).toBe('P1D');
  expect(addDurations('P1D', undefined)).toBe('P1D');
  expect(addDurations('P0D', 'P0D')).toBe('P0D');
});
