import { useEffect, useMemo, useState } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { MapLayout } from '#exchange/pictures/layout/types.ts';
import { mapPages } from '#exchange/pictures/map-pages.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import { printedArea } from '#exchange/pictures/sheets/paper.ts';
import { type ThemeName, themes } from '#exchange/pictures/theme.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { pictureWords } from '#words/paper.ts';
import { createScreenMeasure, loadPictureFonts } from '#web/journey/picture/measure.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import type { Language } from '#base/languages.ts';

/** A picture, and where everything lies on it. */
export type DrawnMap = { readonly scene: Scene; readonly layout: MapLayout };

/** The picture of a map in the reader's language, on a sheet of this shape (width by height), once its letters are here. */
export function useDrawnMap(
  content: MapContent | undefined,
  { shape, theme, view }: Omit<Look, 'language'>,
): DrawnMap | undefined {
  const language = useLanguage();
  const areLettersHere = useLetters();
  return useMemo(() => {
    if (!content || !areLettersHere) return undefined;
    return drawMap(content, { language, shape, theme, view });
  }, [content, areLettersHere, language, shape, theme, view]);
}

/** Whether the letters that pictures are written in are here. */
export function useLetters(): boolean {
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    let isHere = true;
    void loadPictureFonts().finally(() => isHere && setHere(true));
    return () => {
      isHere = false;
    };
  }, []);
  return areHere;
}

type Look = {
  readonly language: Language;
  readonly shape: number;
  readonly theme: ThemeName;
  readonly view: LaneView | undefined;
};

/** The picture as it is printed: the whole, and pages to be read on paper where that is too small for it. */
export type PrintedMap = { readonly whole: Scene } & { readonly [P in 'a4' | 'a3']: readonly Scene[] };

/** The map for the printer at once, in letters that are here already. */
export function printedMap(content: MapContent, look: Omit<Look, 'shape' | 'theme'>): PrintedMap {
  const drawn = { ...look, shape: Math.SQRT2, theme: 'light' } as const;
  const whole = drawMap(content, drawn).scene;
  const on = (paper: 'a4' | 'a3'): readonly Scene[] =>
    mapPages(content, { whole, sheet: printedArea(paper) }, sightOf(drawn));
  return { whole, a4: on('a4'), a3: on('a3') };
}

function drawMap(content: MapContent, look: Look): DrawnMap {
  const sight = sightOf(look);
  const layout = pictureLayout(content, look.shape, sight);
  return { scene: sceneOf(content, layout, sight), layout };
}

/** What has no owner is not said: it is a finding, and stays inside. */
export const sightOf = ({ language, theme, view }: Omit<Look, 'shape'>) => ({
  words: { ...pictureWords(language), noOwner: '' },
  measure: createScreenMeasure(),
  theme: themes[theme],
  view,
});
