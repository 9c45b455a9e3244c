import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ask } from '#web/client/http.ts';
import { Door } from '#web/people/door.tsx';
import { type Who, WhoForm } from '#web/people/who-form.tsx';
import { isLinkUsed } from '#web/people/link-closed.tsx';
import { useWhyNot } from '#web/people/why-not.ts';
import { peopleWords } from '#web/text/people.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';

/** The one-time link that the server printed: whoever opens it first becomes the first owner. */
export function Claim() {
  const t = useWords(peopleWords);
  const whyNot = useWhyNot();
  const language = useLanguage();
  const { token } = useParams({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const claim = useMutation({
    mutationFn: (who: Who) => ask<{ journey?: string }>('/api/v1/claim', { body: { token, language, ...who } }),
    onSuccess: async ({ journey }) => {
      await queries.invalidateQueries({ queryKey: ['me'] });
      if (journey) await navigate({ to: '/journeys/$journey', params: { journey } });
      else await navigate({ to: '/journeys' });
    },
  });
  if (isLinkUsed(claim.error))
    return (
      <Door title={t('link-used')} lead={t('claim-used-why')}>
        <a href="/">{t('to-sign-in')}</a>
      </Door>
    );
  return (
    <Door title={t('welcome')} lead={t('claim-lead')}>
      <WhoForm
        action={claim.isPending ? t('beginning') : t('begin')}
        isPending={claim.isPending}
        error={whyNot(claim.error)}
        onSend={(who) => claim.mutate(who)}
      />
    </Door>
  );
}
