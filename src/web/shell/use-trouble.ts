import { useLink } from '#web/client/documents.tsx';
import { troubleWords } from '#words/trouble.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Why what was done here is not saved yet, where the server said so; `pending` is how much waits. */
export function useLineTrouble(pending: number): string | undefined {
  const t = useWords(troubleWords);
  const { trouble } = useLink();
  return trouble && pending > 0 ? t(trouble, { n: pending }) : undefined;
}
