import { useMemo } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type Stop, stopFor, walkOf, type WalkPart } from '#exchange/pictures/walk.ts';
import { useInsideContent } from '#web/journey/picture/use-inside-content.ts';

export type Walk = { readonly content: MapContent; readonly stops: readonly Stop[]; readonly now: number };

/** The walk along a journey as it is now, with only the words of those who may be quoted; nothing until all of it is here. */
export function useWalk(
  journey: string,
  { at, without }: { at: string | undefined; without: readonly WalkPart[] },
): Walk | 'loading' | 'denied' {
  const content = useInsideContent(journey);
  const stops = useMemo(() => (typeof content === 'string' ? [] : walkOf(content, without)), [content, without]);
  if (typeof content === 'string') return content;
  return { content, stops, now: stopFor(stops, content, at) };
}
