import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ExportFar, LeftOut } from '#protocol/http/map.ts';
import { type Fetched, followExport } from '#web/journey/out/follow-export.ts';
import { useTell } from '#web/shell/told.tsx';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** A file of a journey that is being made, that came, or that did not. */
export type Exporting =
  | { readonly is: 'going'; readonly far: ExportFar; readonly stop: () => void }
  | { readonly is: 'here'; readonly name: string; readonly leftOut: readonly LeftOut[] }
  | { readonly is: 'failed'; readonly error: unknown };

/** The file that is made of a journey, kept by the page: it goes on when the dialog, or the journey, is left. */
export function useExporting(journey: string) {
  const t = useWords(outWords);
  const tell = useTell();
  const client = useQueryClient();
  const queryKey = ['exporting', journey];
  const { data } = useQuery<Exporting | null>({ queryKey, queryFn: skipToken, gcTime: Infinity, staleTime: Infinity });
  const set = (exporting: Exporting | null): void => void client.setQueryData(queryKey, exporting);
  const follow = async (address: string, signal: AbortSignal, hear: (far: ExportFar) => void): Promise<void> => {
    try {
      const file = await followExport(address, { signal, tell: hear });
      keep(file);
      set({ is: 'here', name: file.name, leftOut: file.leftOut });
      tell(t('fetched', { name: file.name }));
    } catch (error) {
      if (signal.aborted) return set(null);
      set({ is: 'failed', error });
      tell(t('not-fetched'));
    }
  };
  const begin = (address: string): void => {
    const gone = new AbortController();
    const stop = (): void => gone.abort();
    set({ is: 'going', far: { doing: 'gathering' }, stop });
    void follow(address, gone.signal, (far) => set({ is: 'going', far, stop }));
  };
  return { exporting: data ?? undefined, begin, forget: () => set(null) };
}

/** Has the browser keep a file under its name. */
function keep({ bytes, name }: Fetched): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
