import { useJourney } from '#web/map/journey-context.ts';
import { useLanguage } from '#web/text/use-words.ts';

/** The files that a journey can be taken out as, and what they are called. */
export const exportFormats = [
  ['pptx', 'export-slides'],
  ['pdf', 'export-pdf'],
  ['png', 'export-png'],
  ['svg', 'export-svg'],
  ['xlsx', 'export-xlsx'],
  ['json', 'export-json'],
] as const;

/** Has the browser fetch the journey as a file, in the reader's language. */
export function useExport(): (format: string) => void {
  const language = useLanguage();
  const { id } = useJourney();
  return (format) => {
    const link = document.createElement('a');
    link.href = `/api/v1/journeys/${encodeURIComponent(id)}/export.${format}?language=${language}`;
    link.download = '';
    link.click();
  };
}
