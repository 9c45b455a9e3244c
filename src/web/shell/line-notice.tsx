import { useLink } from '#web/client/documents.tsx';
import { lineWords } from '#web/text/line.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './line-notice.module.css';

/** Says that the page must be loaded anew, where the server has become another or the session is over. */
export function LineNotice() {
  const t = useWords(lineWords);
  const { isStale, isSignedOut } = useLink();
  if (!isStale && !isSignedOut) return null;
  return (
    <div role="alert" className={css['notice']}>
      {t(isStale ? 'stale' : 'signed-out')}
      <Button small look="main" onPress={() => location.reload()}>
        {t(isStale ? 'reload' : 'sign-in')}
      </Button>
    </div>
  );
}
