import { useEffect } from 'react';
import { useJourney } from '#web/map/journey-context.ts';
import { useMapGround, useMapState } from '#web/map/map-context.ts';

/** Shows others what one has selected, writes and drags. */
export function MapPresence(): null {
  const { present } = useJourney().doc;
  const { view } = useMapGround();
  const selected = useMapState((state) => state.selected);
  const editing = useMapState((state) => state.editing);
  const drag = useMapState((state) => state.drag);
  useEffect(() => {
    const held = drag?.ids[0];
    const into = view.phases.find(({ phase }) => phase.id === drag?.target?.phase);
    const row = into?.interactions.findIndex(({ id }) => id === drag?.target?.after) ?? -1;
    present({
      ...(selected.length > 0 && { selected: selected.slice(-50) }),
      ...(editing !== undefined && { editing: { id: editing, path: 'text' } }),
      ...(held !== undefined && into && { dragging: { id: held, x: into.index, y: row + 1 } }),
    });
  }, [present, selected, editing, drag, view]);
  return null;
}
