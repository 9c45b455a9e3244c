import type { MapAction } from '#web/map/actions/map-action.ts';
import { exportFormats, useExport } from '#web/map/export-formats.ts';
import { actionWords } from '#web/text/actions.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';

/** The journey taken out as a file. */
export function useOutActions(): MapAction[] {
  const t = useWords(actionWords);
  const map = useWords(mapWords);
  const exportAs = useExport();
  return exportFormats.map(([format, name]) => ({
    id: `export-${format}`,
    name: t('export-as', { what: map(name) }),
    group: 'out',
    run: () => exportAs(format),
  }));
}
