import type { MapAction } from '#web/shell/actions/action.ts';
import { mapShapes } from '#web/journey/map-shapes.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The same content as a map, an outline or a table. */
export function useShapeActions(): MapAction[] {
  const t = useWords(outlineWords);
  const { shape, onShape } = useMapLook();
  return mapShapes.map((one) => ({
    ...{ id: `show-as-${one}`, name: t(`show-as-${one}`), group: 'look', isDisabled: shape === one },
    run: () => onShape(one),
  }));
}
