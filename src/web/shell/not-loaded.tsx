import { ProblemError } from '#web/client/http.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Trouble } from '#web/ui/empty.tsx';

/** A screen whose content was asked for in vain: why, and once more. */
export function NotLoaded({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => unknown }) {
  const t = useWords(shellWords);
  const whyNot = useWhyNot();
  const isReached = error instanceof ProblemError && error.problem.code !== 'unreachable';
  return (
    <Trouble
      title={t(isReached ? 'not-shown' : 'not-reached')}
      actions={<Button onPress={() => void onAgain()}>{t('again')}</Button>}
    >
      {isReached ? whyNot(error) : t('not-reached-why')}
    </Trouble>
  );
}
