import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useSaved } from '#web/client/use-saved.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';

/** Says whether a member is a person of the library, and reads anew what hangs on it. */
export function useAnswerPerson(user: string) {
  const { workspace } = useSession();
  const queries = useQueryClient();
  const saved = useSaved(workspace.id);
  return useMutation({
    mutationFn: async (says: { person: string; is: boolean }) => {
      await saved();
      return ask('answerPerson', { params: { ws: workspace.id, user }, body: says });
    },
    onSettled: () =>
      Promise.all(
        (['readMe', 'listMembers', 'readToday'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      ),
  });
}

/** Asks somebody whether they are the one of the library who is called as they are and has no account. */
export function AreYou() {
  const t = useWords(peopleWords);
  const { user, workspace } = useSession();
  const answer = useAnswerPerson(user.id);
  const { mayBe } = workspace;
  if (!mayBe) return null;
  return (
    <Notice>
      <span>{t('are-you', { person: mayBe.name, workspace: workspace.name })}</span>
      <Button small isBusy={answer.isPending} onPress={() => answer.mutate({ person: mayBe.id, is: true })}>
        {t('yes-i-am')}
      </Button>
      <Button
        small
        look="plain"
        isBusy={answer.isPending}
        onPress={() => answer.mutate({ person: mayBe.id, is: false })}
      >
        {t('no-i-am-not')}
      </Button>
    </Notice>
  );
}
