import type { Records } from '#model/document/document.ts';
import type { ClaimOf } from '#exchange/pictures/content/claims.ts';
import type { Names } from '#exchange/pictures/content/names.ts';
import type { Voices } from '#exchange/pictures/content/voices.ts';
import type { StretchOf } from '#exchange/pictures/point-x.ts';

/** What every part of the map's content is made from. */
export type Source = {
  readonly journey: Records;
  readonly names: Names;
  readonly claim: ClaimOf;
  readonly voices: Voices;
  readonly stretchOf: StretchOf;
};
