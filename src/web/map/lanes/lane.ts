import type { ComponentType } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Records } from '#model/document.ts';
import type { MapFrame } from '#web/map/frame.ts';
import type { Words } from '#web/text/words.ts';

export type LaneProps = { readonly frame: MapFrame };

/** A lane of the map. `front` is what the customer sees, `back` lies under the line of visibility, `path` is the hero between them. */
export type Lane = {
  readonly id: string;
  readonly side: 'front' | 'path' | 'back';
  readonly name: Words;
  readonly sub?: Words;
  /** What stands at the top and at the bottom of its scale. */
  readonly ends?: readonly [Words, Words];
  /** Whether there is anything to show; a lane without this is always there. */
  readonly isThere?: (map: { readonly content: MapContent; readonly records: Records }) => boolean;
  /** Draws what lies in it, `frame.width` wide, as high as it needs. */
  readonly Draw: ComponentType<LaneProps>;
};
