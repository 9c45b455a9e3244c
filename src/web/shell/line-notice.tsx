import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDocuments, useLink, usePageState } from '#web/client/documents.tsx';
import { RefusedDoor } from '#web/shell/saving/refused-door.tsx';
import { lineWords } from '#words/line.ts';
import { savingWords } from '#words/saving.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';

/** Says what the page cannot go on with by itself: that it must be loaded anew, that all was put back, that something could not be done elsewhere. */
export function LineNotice() {
  const t = useWords(lineWords);
  const { isStale, isSignedOut } = useLink();
  const { putBack, refused } = usePageState();
  const documents = useDocuments();
  if (isStale || isSignedOut)
    return (
      <Notice>
        {t(isStale ? 'stale' : 'signed-out')}
        <Button small look="main" onPress={() => location.reload()}>
          {t(isStale ? 'reload' : 'sign-in')}
        </Button>
      </Notice>
    );
  if (putBack.length > 0) return <PutBack />;
  if (refused.length === 0) return null;
  return (
    <Notice>
      <RefusedDoor refused={refused} dismiss={({ doc, id }) => documents.dismiss(doc, id)} />
    </Notice>
  );
}

/** An older backup was restored: what was asked for before is asked again. */
function PutBack() {
  const say = useWords(savingWords);
  const documents = useDocuments();
  const queries = useQueryClient();
  useEffect(() => void queries.invalidateQueries(), [queries]);
  return (
    <Notice>
      {say('put-back')}
      <Button small look="main" onPress={() => documents.knowPutBack()}>
        {say('seen')}
      </Button>
    </Notice>
  );
}
