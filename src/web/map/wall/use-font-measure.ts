import { useEffect, useState } from 'react';
import type { Measure } from '#exchange/pictures/text-measure.ts';
import { createFontMeasure, type Families } from '#web/map/wall/font-measure.ts';

/** How wide texts are on this screen, in either family; measured anew when their letters have come. */
export function useFontMeasure(): Measure {
  const [{ measure }, set] = useState(newMeasure);
  useEffect(() => {
    let isHere = true;
    const { sans, voice } = families();
    const fonts = [`500 16px ${sans}`, `600 16px ${sans}`, `italic 400 16px ${voice}`];
    const isThere = fonts.every((font) => document.fonts.check(font));
    const again = async () => {
      await Promise.all(fonts.map((font) => document.fonts.load(font)));
      if (isHere) set(newMeasure());
    };
    if (!isThere) void again();
    return () => {
      isHere = false;
    };
  }, []);
  return measure;
}

const newMeasure = () => ({ measure: createFontMeasure(families()) });

function families(): Families {
  const style = getComputedStyle(document.documentElement);
  return { sans: style.getPropertyValue('--sans'), voice: style.getPropertyValue('--voice') };
}
