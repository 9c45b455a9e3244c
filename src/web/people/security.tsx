import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type SecurityEventGroup, securityEventGroups } from '#model/people/security-event.ts';
import type { SecurityEventShown } from '#protocol/http/security-events.ts';
import { ask, hrefOf, keyOf } from '#web/client/ask.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { securityGroupWords, securityKindWords, securityThingWords, securityWords } from '#words/security.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './security.module.css';

/** The record of what happened at the doors, for owners. */
export function Security() {
  return useMay('read-security') ? <SecurityRecord /> : <NotFound />;
}

const groups = Object.keys(securityEventGroups) as readonly SecurityEventGroup[];

function SecurityRecord() {
  const t = useWords(securityWords);
  const group = useWords(securityGroupWords);
  const shell = useWords(shellWords);
  const { workspace } = useSession();
  const [chosen, setChosen] = useState<SecurityEventGroup>();
  const params = { ws: workspace.id };
  const query = chosen === undefined ? {} : { kinds: securityEventGroups[chosen].join(',') };
  const record = useInfiniteQuery({
    queryKey: keyOf('listSecurityEvents', { params, query }),
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ask('listSecurityEvents', { params, query: { ...query, ...(pageParam !== '' && { before: pageParam }) } }),
    getNextPageParam: ({ next }) => next,
  });
  const events = record.data?.pages.flatMap((page) => page.events) ?? [];
  const file = (
    <a className={css['file']} href={hrefOf('exportSecurityEvents', { params, query })} download>
      {t('as-file')}
    </a>
  );
  return (
    <Page title={t('security')} lead={t('lead')} actions={file}>
      <div className={css['choice']}>
        <Select
          label={t('show')}
          options={[{ id: 'all', name: t('everything') }, ...groups.map((id) => ({ id, name: group(id) }))]}
          value={chosen ?? 'all'}
          onChange={(id) => setChosen(groups.find((one) => one === id))}
        />
      </div>
      {record.isPending && <Waiting label={shell('loading')} />}
      {record.isError && <NotLoaded error={record.error} onAgain={record.refetch} />}
      {record.isSuccess && events.length === 0 && <p className={css['nothing']}>{t('nothing')}</p>}
      {events.length > 0 && <Events events={events} />}
      {record.hasNextPage && (
        <Button isBusy={record.isFetchingNextPage} onPress={() => void record.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Page>
  );
}

const isThing = (what: string): what is keyof typeof securityThingWords => Object.hasOwn(securityThingWords, what);

function Events({ events }: { events: readonly SecurityEventShown[] }) {
  const t = useWords(securityWords);
  const kinds = useWords(securityKindWords);
  const format = useFormat();
  const things = useWords(securityThingWords);
  const thing = (what: string | undefined): string => (what !== undefined && isThing(what) ? ` (${things(what)})` : '');
  const name = (who: SecurityEventShown['actor']): string => {
    if (who?.name === undefined) return '';
    return who.isFormer ? t('former', { name: who.name }) : who.name;
  };
  return (
    <table className={css['events']}>
      <thead>
        <tr>
          {(['when', 'what', 'who', 'about', 'from'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, kind, actor, about, place, detail }) => (
          <tr key={id}>
            <td>{format.moment(at)}</td>
            <td>
              {kinds(kind)}
              {thing(detail.what)}
              {detail.reason !== undefined && <q className={css['reason']}>{detail.reason}</q>}
            </td>
            <td data-label={t('who')}>{name(actor)}</td>
            <td data-label={t('about')}>{about?.id === actor?.id ? '' : name(about)}</td>
            <td data-label={t('from')}>{place}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
