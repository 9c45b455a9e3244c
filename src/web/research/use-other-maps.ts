import { useEffect, useMemo } from 'react';
import type { Records } from '#model/document.ts';
import { useDocuments } from '#web/client/documents.tsx';

/** Keeps the other maps that an interview serves at hand, without drawing them; tells what is on each when it is asked. */
export function useOtherMaps(journeys: readonly string[]): () => ReadonlyMap<string, Records> {
  const documents = useDocuments();
  const key = journeys.join(' ');
  const ids = useMemo(() => key.split(' ').filter((id) => id !== ''), [key]);
  useEffect(() => {
    const held = ids.map((id) => documents.hold(id));
    return () => held.forEach((letGo) => letGo());
  }, [documents, ids]);
  return () => new Map(ids.map((id) => [id, documents.replica(id).state().records]));
}
