import { useMemo, useSyncExternalStore } from 'react';
import type { Records } from '#model/document/document.ts';
import { useDocuments } from '#web/client/documents.tsx';
import type { Documents } from '#web/client/open-documents.ts';

/** Several documents as they stand, by id; the very same while none of them differs. */
export function useManyRecords(ids: readonly string[]): ReadonlyMap<string, Records> {
  const documents = useDocuments();
  const key = JSON.stringify(ids);
  const source = useMemo(() => recordsSource(documents, JSON.parse(key) as string[]), [documents, key]);
  return useSyncExternalStore(source.subscribe, source.read);
}

function recordsSource(documents: Documents, ids: readonly string[]) {
  let last: ReadonlyMap<string, Records> = new Map();
  return {
    read: () => {
      const now = ids.map((id) => [id, documents.replica(id).state().records] as const);
      const isSame = now.length === last.size && now.every(([id, records]) => last.get(id) === records);
      if (!isSame) last = new Map(now);
      return last;
    },
    subscribe: (listener: () => void) => {
      const held = ids.map((id) => documents.hold(id));
      const stops = ids.map((id) => documents.replica(id).subscribe(listener));
      return () => [...stops, ...held].forEach((stop) => stop());
    },
  };
}
