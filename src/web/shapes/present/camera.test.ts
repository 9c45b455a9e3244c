import { describe, expect, it } from 'vitest';
import type { Stop } from '#exchange/pictures/walk.ts';
import { cameraAt, ground, groundY, transformOf } from '#web/shapes/present/camera.ts';

const screen = { width: 1280, height: 360 };
const curve = [
  { x: 0, y: groundY(0) },
  { x: 1400, y: groundY(-1) },
];
const stop = (x: number | undefined): Stop => ({
  kind: 'begin',
  id: 's',
  x,
  reach: 1.2,
  title: '',
  text: '',
  quote: undefined,
  claim: undefined,
});

describe('the camera of the presentation', () => {
  it('sees the whole ground where a stop is about the whole', () => {
    const { x, scale } = cameraAt(stop(undefined), 7, { curve, screen });
    expect(x).toBe((7 * ground.phase) / 2);
    expect(7 * ground.phase * scale).toBeLessThanOrEqual(screen.width);
  });

  it('comes nearer to a place, has it in the middle and never shows what is under the ground', () => {
    const far = cameraAt(stop(undefined), 7, { curve, screen });
    const near = cameraAt(stop(6.5), 7, { curve, screen });
    expect(near.scale).toBeGreaterThan(far.scale * 1.3);
    expect(near.x).toBe(6.5 * ground.phase);
    expect(near.y + screen.height / 2 / near.scale).toBeLessThanOrEqual(ground.height + 1e-9);
  });

  it('is told to the browser as one transform', () => {
    expect(transformOf({ x: 100, y: 50, scale: 2 }, { width: 400, height: 200 })).toBe('translate(0px, 0px) scale(2)');
  });
});
