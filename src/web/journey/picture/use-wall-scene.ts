import { useMemo } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { seenIn } from '#exchange/pictures/lanes/seen-in.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import type { ThemeName } from '#exchange/pictures/theme.ts';
import { wallOf, wallPicture } from '#exchange/pictures/wall/wall-picture.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { sightOf, useLetters } from '#web/journey/picture/use-scene.ts';
import type { Size } from '#web/journey/picture/use-size.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';

type WallLook = {
  readonly size: Size | undefined;
  readonly theme: ThemeName;
  readonly view: LaneView | undefined;
  /** Whether it is told beside: the path alone with its heads and quotes, without names, backstage and legend. */
  readonly isSmall?: boolean;
};

/** The wall of a map in the reader's language, as large as its place, once that is known and its letters are here. */
export function useWallScene(content: MapContent, { size, theme, view, isSmall = false }: WallLook): Scene | undefined {
  const language = useLanguage();
  const areLettersHere = useLetters();
  return useMemo(() => {
    if (!size || !areLettersHere) return undefined;
    const sight = { ...sightOf({ language, theme, view }), name: content.name };
    const room = { ...size, window: size.width, hasLegend: !isSmall, hasShorts: !isSmall };
    const isSeen = seenIn(content, view);
    const isShown = (lane: string): boolean => isSeen(lane) && !(isSmall && behind.has(lane));
    return wallPicture(wallOf(content, sight, isShown), room, sight);
  }, [content, size, areLettersHere, language, theme, view, isSmall]);
}

const behind: ReadonlySet<string> = new Set(['teams', 'employees']);

/** Whether there is a path to be seen on a wall. */
export const hasWall = (content: MapContent, view: LaneView | undefined): boolean =>
  seenIn(content, view)('path') && content.curves.some(({ of, points }) => of === 'customers' && points.length > 1);
