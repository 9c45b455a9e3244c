import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkState } from '#sync/link.ts';
import { askedFirst } from '#web/client/asked-first.ts';
import { browserLater } from '#web/client/browser-later.ts';
import { connectBrowser } from '#web/client/browser-line.ts';
import { fetchParts } from '#web/client/fetch-parts.ts';
import { fetchSchemas } from '#web/client/late-schemas.ts';
import { Documents, type PageState } from '#web/client/open-documents.ts';
import { newId } from '#web/client/new-id.ts';
import { createPendingDatabase } from '#web/client/pending-database.ts';
import { openTabs } from '#web/client/tabs.ts';
import { fetchFloating } from '#web/ui/floating.ts';

type DocumentsProps = {
  readonly user: string;
  /** With the cookie of a workshop's guest rather than a member's session. */
  readonly asGuest?: boolean;
  readonly children: ReactNode;
};

const DocumentsContext = createContext<Documents | null>(null);

/** What is seen first comes first, then what the first key or press may open, then all else. */
const floatingAfterMs = 1500;
const partsAfterMs = 12_000;

/** Lets everything inside open documents as this person; what they leave pending is sent the next time they, and nobody else, are here. */
export function DocumentsProvider(props: DocumentsProps) {
  return (
    <DocumentsOf key={props.user} {...props}>
      {props.children}
    </DocumentsOf>
  );
}

function DocumentsOf({ user, asGuest = false, children }: DocumentsProps) {
  const [documents] = useState(() => openDocuments(user, asGuest));
  useEffect(() => {
    const stop = documents.start();
    const fetchAll = () => void fetchParts().catch(fetchWhenBack);
    const fetchWhenBack = () => addEventListener('online', fetchAll, { once: true });
    const stopFloating = browserLater(floatingAfterMs, () => void Promise.all([fetchFloating(), fetchSchemas()]));
    const stopFetching = browserLater(partsAfterMs, fetchAll);
    const wake = () => documents.wake();
    const wakeIfSeen = () => {
      if (document.visibilityState === 'visible') wake();
    };
    addEventListener('online', wake);
    addEventListener('offline', wake);
    document.addEventListener('visibilitychange', wakeIfSeen);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('offline', wake);
      document.removeEventListener('visibilitychange', wakeIfSeen);
      removeEventListener('online', fetchAll);
      stopFloating();
      stopFetching();
      stop();
    };
  }, [documents]);
  return <DocumentsContext value={documents}>{children}</DocumentsContext>;
}

function openDocuments(user: string, asGuest: boolean): Documents {
  return new Documents({
    connect: () => connectBrowser(asGuest),
    pendingDatabase: createPendingDatabase(user, openTabs(newId(), navigator.locks as LockManager | undefined)),
    askedFirst: asGuest ? undefined : askedFirst,
    createId: newId,
    random: Math.random,
    later: browserLater,
    clock: Date.now,
    report: (error) => reportError(error),
  });
}

export function useDocuments(): Documents {
  const documents = useContext(DocumentsContext);
  if (!documents) throw new Error('documents are opened inside DocumentsProvider');
  return documents;
}

/** How all that was done on this page stands. */
export function usePageState(): PageState {
  const documents = useDocuments();
  return useSyncExternalStore(
    (listener) => documents.subscribe(listener),
    () => documents.state(),
  );
}

/** How the line to the server is, and whether the page must be loaded anew or somebody signed in. */
export function useLink(): LinkState {
  const { link } = useDocuments();
  return useSyncExternalStore(
    (listener) => link.subscribe(listener),
    () => link.state(),
  );
}
