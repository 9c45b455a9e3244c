import { useEffect, useState } from 'react';
import { createMeasure } from '#web/map/layout/measure-text.ts';
import type { Measure } from '#web/map/layout/text-lines.ts';

/** How wide words are on this screen: measured once, and anew when their letters have come. */
export function useMeasure(): Measure {
  const [{ measure }, setMeasure] = useState(newMeasure);
  useEffect(() => {
    let isHere = true;
    const family = fontFamily();
    const isThere = document.fonts.check(`16px ${family}`);
    const again = async () => {
      await document.fonts.load(`16px ${family}`);
      if (isHere) setMeasure(newMeasure());
    };
    if (!isThere) void again();
    return () => {
      isHere = false;
    };
  }, []);
  return measure;
}

const fontFamily = (): string => getComputedStyle(document.body).fontFamily;
const newMeasure = () => ({ measure: createMeasure(fontFamily()) });
