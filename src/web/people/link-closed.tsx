import { ProblemError } from '#web/client/http.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { Door } from '#web/shell/door/door.tsx';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** Whether a link is at fault, and not what it was asked through. */
export const isLinkUsed = (error: unknown): boolean =>
  error instanceof ProblemError && [404, 410].includes(error.problem.status);

/** A link that does not open: because it is used, or because the server cannot look now. */
export function LinkClosed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const t = useWords(peopleWords);
  const whyNot = useWhyNot();
  if (isLinkUsed(error))
    return (
      <Door title={t('link-used')} lead={t('link-used-why')}>
        <a href="/">{t('to-sign-in')}</a>
      </Door>
    );
  return (
    <Door title={t('link-not-opened')} lead={whyNot(error)}>
      <Button look="main" onPress={onAgain}>
        {t('again')}
      </Button>
    </Door>
  );
}
