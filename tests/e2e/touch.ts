import type { Locator, Page } from 'playwright-core';

type Point = readonly [x: number, y: number];

/** Fingers on a screen of glass, as Chromium is told of them by the machine. */
export type Fingers = {
  /** Puts one down, lets it rest until something has come of it, moves it and lifts it. */
  readonly drag: (from: Point, to: Point, rested?: () => Promise<unknown>) => Promise<void>;
  /** Rests one in a place until something has come of it, and lifts it. */
  readonly rest: (at: Point, rested: () => Promise<unknown>) => Promise<void>;
  /** Parts two fingers, or lets them meet, around a place. Units: px between them. */
  readonly pinch: (at: Point, from: number, to: number) => Promise<void>;
};

const steps = 12;

export async function fingersOn(page: Page): Promise<Fingers> {
  const machine = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Point[]) =>
    machine.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const between = (a: number, b: number, n: number): number => a + ((b - a) * n) / steps;
  return {
    drag: async (from, to, rested) => {
      await touch('touchStart', from);
      await rested?.();
      for (let n = 1; n <= steps; n += 1)
        await touch('touchMove', [between(from[0], to[0], n), between(from[1], to[1], n)]);
      await touch('touchEnd');
    },
    rest: async (at, rested) => {
      await touch('touchStart', at);
      await rested();
      await touch('touchEnd');
    },
    pinch: async ([x, y], from, to) => {
      const pair = (apart: number): [Point, Point] => [
        [x - apart / 2, y],
        [x + apart / 2, y],
      ];
      await touch('touchStart', ...pair(from));
      for (let n = 1; n <= steps; n += 1) await touch('touchMove', ...pair(between(from, to, n)));
      await touch('touchEnd');
    },
  };
}

export async function middleOf(thing: Locator): Promise<Point> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('what a finger points at is not on the screen');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
