import { useMemo } from 'react';
import { shareable } from '#exchange/pictures/content/shareable.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { type Stop, stopFor, walkOf, type WalkPart } from '#exchange/pictures/walk.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { useEvidence } from '#web/journey/journey-context.ts';

export type Walk = { readonly content: MapContent; readonly stops: readonly Stop[]; readonly now: number };

/** The walk along a journey as it is now, with only the words of those who may be quoted; nothing until all of it is here. */
export function useWalk(
  journey: string,
  { at, without }: { at: string | undefined; without: readonly WalkPart[] },
): Walk | 'loading' | 'denied' {
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
  const stops = useMemo(() => content && walkOf(content, without), [content, without]);
  if (state === 'denied') return 'denied';
  if (state === 'loading' || library.state === 'loading' || !content || !stops) return 'loading';
  return { content, stops, now: stopFor(stops, content, at) };
}
