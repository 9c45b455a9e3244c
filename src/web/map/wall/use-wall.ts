import { useMemo } from 'react';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import { layWall, sayingsOn, windows } from '#exchange/pictures/wall/lay-wall.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { WallLayout } from '#exchange/pictures/wall/wall-layout.ts';
import { wallOf } from '#exchange/pictures/wall/wall-picture.ts';
import type { WallLabels } from '#exchange/pictures/wall/wall-size.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useGround, useMapState } from '#web/map/store/map-context.ts';
import { useFontMeasure } from '#web/map/wall/use-font-measure.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import { mapWords } from '#words/map.ts';

/** What the wall says, and where. */
export type Wall = {
  readonly content: WallContent;
  readonly laid: WallLayout;
  readonly curve: CurveContent | undefined;
};

/** What a view hides here too; the wall is made of these, and of what stands beside them whether it has a lane or not. */
const ofTheWall: ReadonlySet<string> = new Set(['path', 'interactions']);

/** In a smaller window the wall is gone over. Units: px. */
const leastRoom = { width: 700, height: 430 };

/** The panel at the side. Units: px. */
const sideWidth = 372;

/** Under the wall: what its signs mean. Units: px. */
export const legendHeight = 52;

/** The journey as a room reads it, laid out for this window; beside an open panel its words are as large, and the same. */
export function useWall(): Wall {
  const measure = useFontMeasure();
  const words = useLabels();
  const language = useLanguage();
  const map = useGround((ground) => ground.content);
  const lanes = useGround((ground) => ground.lanes);
  const { foreground: curve } = useCurves();
  const { width, height } = useMapState((state) => state.window);
  const open = useMapState((state) => state.open);
  const content = useMemo(() => {
    const isSeen = (id: string): boolean =>
      !ofTheWall.has(id) || (lanes.find(({ lane }) => lane.id === id)?.isSeen ?? true);
    const told = { ...map, curves: curve ? [curve] : [] };
    return wallOf(told, { words: { quoted: (text) => quoted(language, text) } }, isSeen);
  }, [map, curve, lanes, language]);
  const room = useMemo(
    () => ({
      ...{ width: Math.max(open, leastRoom.width), height: Math.max(height - legendHeight, leastRoom.height) },
      ...{ window: innerWidth, measure, words },
    }),
    [open, height, measure, words],
  );
  const sayings = useMemo(
    () => sayingsOn(content, room, [room, { ...room, width: Math.max(open - sideWidth, leastRoom.width) }, ...windows]),
    [content, room, open],
  );
  return useMemo(
    () => ({ content, curve, laid: layWall(content, { ...room, width: Math.max(width, leastRoom.width), sayings }) }),
    [content, curve, room, width, sayings],
  );
}

function useLabels(): WallLabels {
  const t = useWords(mapWords);
  const format = useFormat();
  return useMemo(
    () => ({
      stretch: { before: t('before'), during: t('during'), after: t('after') },
      good: t('good'),
      hard: t('hard'),
      withoutUs: t('without-us'),
      more: (n) => `+${format.number(n)}`,
    }),
    [t, format],
  );
}

/** Whether a thing has a place of its own on the wall. */
export const isOnWall = ({ curve, laid }: Wall, id: string): boolean =>
  laid.phases.some(({ id: phase, shorts }) => phase === id || shorts.some((short) => short.id === id)) ||
  laid.signs.some((sign) => sign.id === id) ||
  laid.stones.some((stones) => stones.id === id) ||
  laid.sayings.some(({ quote }) => quote === id) ||
  (curve?.points ?? []).some((point) => point.id === id);
