import type { ReplicaState } from '#sync/replica-state.ts';
import { usePageState } from '#web/client/documents.tsx';
import type { PageState } from '#web/client/open-documents.ts';
import { useLineTrouble } from '#web/shell/use-trouble.ts';
import { savingWords } from '#words/saving.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './save-word.module.css';

type Stand = Pick<ReplicaState, 'connection' | 'saved'>;
type Stands = 'saved' | 'saving' | 'connecting' | 'offline';

/** Whether what was done on this page, and on pages that are gone, is on the server's disk, or why it waits here. */
export function SaveWord({ doc }: { doc: Stand }) {
  const say = useWords(savingWords);
  const page = usePageState();
  const stands = standsOf(doc, page);
  const trouble = useLineTrouble(page.pending);
  return (
    <span role="status" className={css[trouble || stands === 'offline' ? 'waits' : 'calm']}>
      {trouble ?? say(stands, { n: page.pending })}
    </span>
  );
}

function standsOf(doc: Stand, page: PageState): Stands {
  if (doc.connection === 'offline') return 'offline';
  if (page.pending > 0) return 'saving';
  return doc.saved && page.saved ? 'saved' : 'connecting';
}
