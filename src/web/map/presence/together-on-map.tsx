import type { RefObject } from 'react';
import { useFollow } from '#web/map/presence/use-follow.ts';
import { useOwnHand } from '#web/map/presence/use-own-hand.ts';

/** Shows others where one's hand and window are, and goes along with whom one follows. */
export function TogetherOnMap({ window }: { readonly window: RefObject<HTMLElement | null> }): null {
  useOwnHand(window);
  useFollow(window);
  return null;
}
