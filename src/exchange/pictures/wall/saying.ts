import type { WallMoment, WallQuote } from '#exchange/pictures/wall/wall-content.ts';

/** Something to be said beside the path, at `x` phases. */
export type Saying = {
  readonly moment?: WallMoment | undefined;
  readonly quote?: WallQuote | undefined;
  readonly x: number;
};
