import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Stop } from '#exchange/pictures/walk.ts';

/** The ground that the walk goes over. Units: of its own; the camera says how many px each is. */
export const ground = { phase: 200, height: 300 } as const;

export const groundX = (x: number): number => x * ground.phase;
export const groundY = (feeling: number): number => ground.height / 2 - feeling * ground.height * 0.34;

/** The customers' path on that ground. */
export function groundCurve({ curves }: MapContent): { points: Point[]; assumed: (stretch: number) => boolean } {
  const main = curves.find(({ of, points }) => of === 'customers' && points.length > 1);
  const points = (main?.points ?? []).map(({ x, feeling }) => ({ x: groundX(x), y: groundY(feeling) }));
  const assumed = (stretch: number): boolean =>
    (main?.points ?? []).slice(stretch, stretch + 2).some(({ claim }) => claim.assumption);
  return { points, assumed };
}

export type Screen = { readonly width: number; readonly height: number };

/** Which point of the ground is in the middle of the screen, and how many px a unit of it is. */
export type Camera = Point & { readonly scale: number };

/** Looks at a stop: the whole ground where it is about the whole, else near enough to see what is around it. */
export function cameraAt(stop: Stop, phases: number, at: { curve: readonly Point[]; screen: Screen }): Camera {
  const { curve, screen } = at;
  const whole = Math.max(phases, 1) * ground.phase;
  const fits = Math.min((screen.width * 0.94) / whole, screen.height / ground.height);
  if (stop.x === undefined) return { x: whole / 2, y: ground.height / 2, scale: fits };
  const near = Math.min(screen.width / (stop.reach * ground.phase), screen.height / (ground.height * 0.55));
  const scale = Math.max(near, fits);
  const half = screen.height / 2 / scale;
  const path = curveAt(curve, groundX(stop.x)) ?? ground.height / 2;
  const y = half * 2 >= ground.height ? ground.height / 2 : Math.min(Math.max(path, half), ground.height - half);
  return { x: groundX(stop.x), y, scale };
}

/** The same as a CSS transform of the ground. */
export const transformOf = ({ x, y, scale }: Camera, { width, height }: Screen): string =>
  `translate(${width / 2 - x * scale}px, ${height / 2 - y * scale}px) scale(${scale})`;
