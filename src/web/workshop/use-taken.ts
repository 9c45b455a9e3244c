import { useMemo } from 'react';
import { useDocument } from '#web/client/use-document.ts';
import { useRoom } from '#web/workshop/room.ts';
import { takenFrom } from '#web/workshop/take-to-map.ts';

/** Which notes stand on the journey already; a guest who may not see the map sees nothing of it. */
export function useTaken() {
  const { id, view } = useRoom();
  const { records } = useDocument(view.body.journey ?? id);
  return useMemo(() => takenFrom(records, id), [records, id]);
}
