import { createContext, type ReactNode, Suspense, useContext, useEffect, useMemo, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Chosen } from '#web/journey/out/export-look.ts';

const ExportDialog = lazyPart(async () => (await import('#web/journey/out/export-dialog.tsx')).ExportDialog);

const PrintPicture = lazyPart(async () => (await import('#web/journey/out/print-picture.tsx')).PrintPicture);

const ShareDialog = lazyPart(async () => (await import('#web/journey/out/share-dialog.tsx')).ShareDialog);

const restMs = 5000;

type Opened = { readonly what: 'export' | 'share'; readonly format?: Chosen['format'] | undefined } | undefined;
type OpenOut = (what: 'export' | 'share', format?: Chosen['format']) => void;

const OutContext = createContext<OpenOut | null>(null);

/** Holds the dialogs by which a journey leaves Stig, so that buttons and keys open the same ones. */
export function OutProvider({ children }: { children: ReactNode }) {
  const { id } = useJourneyActs();
  const [opened, setOpened] = useState<Opened>();
  const paper = usePaper();
  const close = useMemo(() => () => setOpened(undefined), []);
  const open = useMemo((): OpenOut => (what, format) => setOpened({ what, format }), []);
  return (
    <OutContext value={open}>
      {children}
      <Suspense>{paper !== 'later' && <PrintPicture isAsked={paper === 'asked'} />}</Suspense>
      <Suspense>
        {opened?.what === 'export' && <ExportDialog journey={id} format={opened.format} onClose={close} />}
        {opened?.what === 'share' && <ShareDialog journey={id} onClose={close} />}
      </Suspense>
    </OutContext>
  );
}

/** In the first moments what is seen comes first; who asks for paper before that gets it once it can be printed. */
function usePaper(): 'later' | 'ready' | 'asked' {
  const [paper, setPaper] = useState<'later' | 'ready' | 'asked'>('later');
  useEffect(() => {
    if (paper !== 'later') return undefined;
    const timer = setTimeout(() => setPaper('ready'), restMs);
    const ask = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'p') return;
      event.preventDefault();
      setPaper('asked');
    };
    addEventListener('keydown', ask);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', ask);
    };
  }, [paper]);
  return paper;
}

/** Opens one of those dialogs, the one for files with its format chosen where one is given. */
export function useOpenOut(): OpenOut {
  const open = useContext(OutContext);
  if (!open) throw new Error('useOpenOut is asked inside a journey');
  return open;
}
