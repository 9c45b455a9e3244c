import { useEffect, useMemo, useState } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import { type ThemeName, themes } from '#exchange/pictures/theme.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { pictureWords } from '#exchange/pictures/words.ts';
import { createScreenMeasure, loadPictureFonts } from '#web/map/picture/measure.ts';
import { useLanguage } from '#web/text/use-words.ts';
import type { Language } from '#web/text/words.ts';

/** The picture of a map in the reader's language, on a sheet of this shape (width by height), once its letters are here. */
export function useScene(
  content: MapContent | undefined,
  { shape, theme, view }: Omit<Look, 'language'>,
): Scene | undefined {
  const language = useLanguage();
  const [areLettersHere, setLettersHere] = useState(false);
  useEffect(() => {
    let isHere = true;
    void loadPictureFonts().finally(() => isHere && setLettersHere(true));
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => {
    if (!content || !areLettersHere) return undefined;
    return pictureScene(content, { language, shape, theme, view });
  }, [content, areLettersHere, language, shape, theme, view]);
}

type Look = {
  readonly language: Language;
  readonly shape: number;
  readonly theme: ThemeName;
  readonly view: LaneView | undefined;
};

/** The picture at once, in letters that are here already. What has no owner is not said: it is a finding, and stays inside. */
export function pictureScene(content: MapContent, { language, shape, theme, view }: Look): Scene {
  const words = { ...pictureWords(language), noOwner: '' };
  const sight = { words, measure: createScreenMeasure(), theme: themes[theme], view };
  return sceneOf(content, pictureLayout(content, shape, sight), sight);
}
