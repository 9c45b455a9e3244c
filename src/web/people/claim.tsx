import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ask, keyOf } from '#web/client/ask.ts';
import { Door } from '#web/shell/door/door.tsx';
import { type Who, WhoForm } from '#web/people/who-form.tsx';
import { isLinkUsed } from '#web/people/link-closed.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { exampleWords } from '#words/example.ts';
import { peopleWords } from '#words/people.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Checked } from '#web/ui/checked.tsx';

/** The one-time link that the server printed: whoever opens it first becomes the first owner. */
export function Claim() {
  const t = useWords(peopleWords);
  const whyNot = useWhyNot();
  const language = useLanguage();
  const { token } = useParams({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const e = useWords(exampleWords);
  const [example, setExample] = useState(true);
  const claim = useMutation({
    mutationFn: (who: Who) => ask('claim', { body: { token: token ?? '', language, example, ...who } }),
    onSuccess: async ({ journey }) => {
      await queries.invalidateQueries({ queryKey: keyOf('readMe') });
      if (journey) await navigate({ to: '/journeys/$journey', params: { journey } });
      else await navigate({ to: '/journeys' });
    },
  });
  const link = useQuery({
    queryKey: ['claim-link', token],
    queryFn: () => ask('openClaimLink', { body: { token: token ?? '' } }),
    retry: false,
    staleTime: Infinity,
  });
  if (isLinkUsed(claim.error ?? link.error))
    return (
      <Door title={t('link-used')} lead={t('claim-used-why')}>
        <a href="/">{t('to-sign-in')}</a>
      </Door>
    );
  return (
    <Door title={t('welcome')} lead={t('claim-lead')}>
      <WhoForm
        action={t(claim.isPending && example ? 'beginning' : 'begin')}
        isPending={claim.isPending}
        error={whyNot(claim.error)}
        onSend={(who) => claim.mutate(who)}
      >
        <Checked label={e('with-example')} hint={e('with-example-hint')} isSelected={example} onChange={setExample} />
      </WhoForm>
    </Door>
  );
}
