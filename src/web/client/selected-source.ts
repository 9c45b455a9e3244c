import type { ReplicaState } from '#sync/replica-state.ts';
import type { Documents } from '#web/client/open-documents.ts';

/** A part of a document's state, and when two of it are the same. */
export type Selection<T> = { readonly select: (state: ReplicaState) => T; readonly same: (a: T, b: T) => boolean };

export type Source<T> = { readonly read: () => T; readonly subscribe: (listener: () => void) => () => void };

/** Reads a part of a document, the very same value as long as it is the same; holds the document while somebody listens. */
export function selectedSource<T>(documents: Documents, doc: string, { select, same }: Selection<T>): Source<T> {
  let last: { readonly state: ReplicaState; readonly value: T } | undefined;
  return {
    read: () => {
      const state = documents.replica(doc).state();
      if (last?.state === state) return last.value;
      const value = select(state);
      last = { state, value: last && same(last.value, value) ? last.value : value };
      return last.value;
    },
    subscribe: (listener) => {
      const letGo = documents.hold(doc);
      const stop = documents.replica(doc).subscribe(listener);
      return () => {
        stop();
        letGo();
      };
    },
  };
}
