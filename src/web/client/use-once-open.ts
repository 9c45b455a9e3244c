import { useCallback } from 'react';
import type { Records } from '#model/document/document.ts';
import type { Replica } from '#sync/replica.ts';
import { useDocuments } from '#web/client/documents.tsx';

type Opened = { readonly records: Records } & Pick<Replica, 'send'>;

/** Opens a document that the screen does not show when something is done to it, and does it as soon as it is here. */
export function useOnceOpen(doc: string): (act: (opened: Opened) => void) => void {
  const documents = useDocuments();
  return useCallback(
    (act) => {
      const letGo = documents.hold(doc);
      const replica = documents.replica(doc);
      const look = () => {
        const { state, records } = replica.state();
        if (state === 'loading') return;
        stop();
        if (state === 'ready') act({ records, send: (...commands) => replica.send(...commands) });
        letGo();
      };
      const stop = replica.subscribe(look);
      look();
    },
    [documents, doc],
  );
}
