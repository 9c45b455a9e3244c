import { createContext, type ReactNode, Suspense, useContext, useEffect, useMemo, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.ts';
import { useJourney } from '#web/map/journey-context.ts';

const ExportDialog = lazyPart(async () => (await import('#web/map/out/export-dialog.tsx')).ExportDialog);

const PrintPicture = lazyPart(async () => (await import('#web/map/out/print-picture.tsx')).PrintPicture);

const ShareDialog = lazyPart(async () => (await import('#web/map/out/share-dialog.tsx')).ShareDialog);

const restMs = 5000;

type Opened = 'export' | 'share' | undefined;

const OutContext = createContext<((what: Opened) => void) | null>(null);

/** Holds the dialogs by which a journey leaves Stig, so that buttons and keys open the same ones. */
export function OutProvider({ children }: { children: ReactNode }) {
  const { id } = useJourney();
  const [opened, setOpened] = useState<Opened>();
  const isRested = useRest();
  const close = useMemo(() => () => setOpened(undefined), []);
  return (
    <OutContext value={setOpened}>
      {children}
      <Suspense>{isRested && <PrintPicture />}</Suspense>
      <Suspense>
        {opened === 'export' && <ExportDialog journey={id} onClose={close} />}
        {opened === 'share' && <ShareDialog journey={id} onClose={close} />}
      </Suspense>
    </OutContext>
  );
}

/** Nobody prints in the first moments; until then what is seen comes first. */
function useRest(): boolean {
  const [isRested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  return isRested;
}

/** Opens one of those dialogs. */
export function useOpenOut(): (what: Opened) => void {
  const open = useContext(OutContext);
  if (!open) throw new Error('useOpenOut is asked inside a journey');
  return open;
}
