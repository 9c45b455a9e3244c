import { describe, expect, it } from 'vitest';
import type { Stop } from '#exchange/pictures/walk.ts';
import { cameraAt, ground, groundX, groundY, transformOf } from '#web/shapes/present/camera.ts';

const screen = { width: 1280, height: 360 };
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
    const { x, scale } = cameraAt(stop(undefined), 7, screen);
    expect(x).toBe((7 * ground.phase) / 2);
    expect(7 * ground.phase * scale).toBeLessThanOrEqual(screen.width);
  });

  it('comes nearer to a place, has it in sight and cuts the path neither above nor below', () => {
    const far = cameraAt(stop(undefined), 7, screen);
    for (const x of [0.1, 3.5, 6.5]) {
      const near = cameraAt(stop(x), 7, screen);
      expect(near.scale).toBeGreaterThan(far.scale * 1.3);
      expect(Math.abs(groundX(x) - near.x) * near.scale).toBeLessThan(screen.width / 2 - 20);
      for (const feeling of [-1, 1])
        expect(Math.abs(groundY(feeling) - near.y) * near.scale).toBeLessThan(screen.height / 2 - 5);
    }
  });

  it('shows little beyond the ends of the journey', () => {
    const { x, scale } = cameraAt(stop(0.1), 7, screen);
    expect(x * scale).toBeGreaterThan(screen.width / 2 - 30);
  });

  it('is no nearer than what a stop is about, where the stage is narrow', () => {
    const tall = { width: 390, height: 900 };
    expect(cameraAt(stop(3.5), 7, tall).scale * ground.phase * 1.2).toBeLessThanOrEqual(tall.width + 1e-9);
  });

  it('is told to the browser as one transform', () => {
    expect(transformOf({ x: 100, y: 50, scale: 2 }, { width: 400, height: 200 })).toBe('translate(0px, 0px) scale(2)');
  });
});
