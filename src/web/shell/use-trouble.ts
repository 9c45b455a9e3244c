import { lineTroubles } from '#protocol/sync-message.ts';
import { useLink } from '#web/client/documents.tsx';
import { ProblemError } from '#web/client/http.ts';
import { troubleWords } from '#web/text/trouble.ts';
import { useWords } from '#web/text/use-words.ts';

/** Why what was done here is not saved yet, where the server said so; `pending` is how much waits. */
export function useLineTrouble(pending: number): string | undefined {
  const t = useWords(troubleWords);
  const { trouble } = useLink();
  return trouble && pending > 0 ? t(trouble, { n: pending }) : undefined;
}

const askedTroubles = [...lineTroubles, 'quota-full'] as const;

/** What to say of a request that met a full disk, a full workspace or a database that is away; nothing of others. */
export function useAskedTrouble(): (error: unknown) => string | undefined {
  const t = useWords(troubleWords);
  return (error) => {
    const code = error instanceof ProblemError ? error.problem.code : undefined;
    const trouble = askedTroubles.find((one) => one === code);
    return trouble && t(`asked-${trouble}`);
  };
}
