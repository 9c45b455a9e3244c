import type { Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Stop } from '#exchange/pictures/walk.ts';

/** The ground that the walk goes over. Units: of its own; the camera says how many px each is. */
export const ground = { phase: 200, height: 300 } as const;

export const groundX = (x: number): number => x * ground.phase;
/** Over the path there is room for the phases' names. */
export const groundY = (feeling: number): number => ground.height * 0.57 - feeling * ground.height * 0.35;

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

/** Units: px that a stage may show beyond either end of the ground. */
const beyond = 24;

/** Looks at a stop: all of the ground where it is about the whole, else so near that the path fills the stage from top to bottom and is never cut there. */
export function cameraAt(stop: Stop, phases: number, screen: Screen): Camera {
  const whole = Math.max(phases, 1) * ground.phase;
  const y = ground.height / 2;
  const high = screen.height / ground.height;
  const fits = Math.min((screen.width * 0.94) / whole, high);
  if (stop.x === undefined) return { x: whole / 2, y, scale: fits };
  const scale = Math.max(fits, Math.min(high, screen.width / (stop.reach * ground.phase)));
  const half = (screen.width / 2 - beyond) / scale;
  const x = half * 2 >= whole ? whole / 2 : Math.min(Math.max(groundX(stop.x), half), whole - half);
  return { x, y, scale };
}

/** The same as a CSS transform of the ground. */
export const transformOf = ({ x, y, scale }: Camera, { width, height }: Screen): string =>
  `translate(${width / 2 - x * scale}px, ${height / 2 - y * scale}px) scale(${scale})`;
