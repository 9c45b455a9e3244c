import { useMemo } from 'react';
import { shareable } from '#exchange/pictures/content/shareable.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { useEvidence } from '#web/journey/journey-context.ts';

/** A journey as it is shown to a room now, with only the words of those who may be quoted there; nothing until all of it is here. */
export function useInsideContent(journey: string): MapContent | 'loading' | 'denied' {
  const { workspace } = useSession();
  const { records, state } = useDocument(journey);
  const library = useDocument(workspace.id);
  const evidence = useEvidence(journey);
  const content = useMemo(
    () =>
      evidence.data &&
      shareable(mapContent(saidRecords(records), library.records, evidence.data), {
        today: new Date().toISOString().slice(0, 10),
        audience: 'inside',
      }),
    [records, library.records, evidence.data],
  );
  if (state === 'denied') return 'denied';
  return state === 'loading' || library.state === 'loading' || !content ? 'loading' : content;
}
