import { useEffect } from 'react';
import { useJourney } from '#web/journey/journey-context.ts';
import { useMapState } from '#web/map/store/map-context.ts';

/** Shows others what one has selected, writes and drags. */
export function MapPresence(): null {
  const { present } = useJourney().doc;
  const selected = useMapState((state) => state.selected);
  const editing = useMapState((state) => state.editing);
  const held = useMapState((state) => state.drag?.ids[0]);
  useEffect(() => {
    present({
      selected: selected.length > 0 ? selected.slice(-50) : undefined,
      editing: editing === undefined ? undefined : { id: editing, path: 'text' },
      dragging: held === undefined ? undefined : { id: held },
    });
  }, [present, selected, editing, held]);
  useEffect(() => () => present({ selected: undefined, editing: undefined, dragging: undefined }), [present]);
  return null;
}
