import { useMemo } from 'react';
import { useDocuments } from '#web/client/documents.tsx';
import { ProblemError } from '#web/client/http.ts';

const patienceMs = 20_000;

/**
 * Waits until everything done to a document is on the server's disk: what is asked over HTTP may then count on it.
 *
 * Errors  `ProblemError` `unreachable` when that takes too long.
 */
export function useSaved(doc: string): () => Promise<void> {
  const documents = useDocuments();
  return useMemo(
    () => () =>
      new Promise<void>((resolve, reject) => {
        const replica = documents.replica(doc);
        const end = (finish: () => void) => {
          clearTimeout(timer);
          stop();
          finish();
        };
        const look = () => {
          if (replica.state().saved) end(resolve);
        };
        const late = () => reject(new ProblemError({ status: 0, code: 'unreachable', title: 'Unreachable' }));
        const timer = setTimeout(() => end(late), patienceMs);
        const stop = replica.subscribe(look);
        look();
      }),
    [documents, doc],
  );
}
