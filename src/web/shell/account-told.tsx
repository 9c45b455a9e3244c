import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { AreYou } from '#web/shell/are-you.tsx';
import { accountWords } from '#words/account.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';

/** Tells somebody what others did with their account while they were away and who came by their invitations, until they say that they have read it. */
export function AccountTold() {
  const a = useWords(accountWords);
  const format = useFormat();
  const queries = useQueryClient();
  const t = useWords(peopleWords);
  const { notices, answers } = useSession();
  const seen = useMutation({
    mutationFn: () => ask('seeNotices'),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf('readMe') }),
  });
  if (notices.length + answers.length === 0) return <AreYou />;
  return (
    <Notice>
      <span>
        {notices.map(({ kind, at }) => (
          <span key={kind}>{a(`notice-${kind}`, { day: format.day(at) })} </span>
        ))}
        {answers.map(({ user, name, person, is }) => (
          <span key={`${user} ${person.id}`}>{t(joinedAs(name, person.name, is), { name, person: person.name })} </span>
        ))}
      </span>
      <Button small isBusy={seen.isPending} onPress={() => seen.mutate()}>
        {a('i-know')}
      </Button>
    </Notice>
  );
}

const joinedAs = (name: string, person: string, is: boolean) =>
  is ? (name === person ? 'joined' : 'joined-is') : 'joined-is-not';
