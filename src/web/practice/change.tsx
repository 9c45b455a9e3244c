import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Records } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { JourneyWork, type Shown } from '#web/practice/journey-work.tsx';
import { practiceWords } from '#words/practice.ts';
import { shellWords } from '#words/shell.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './change.module.css';

const views: readonly Shown[] = ['under-way', 'open-questions', 'ended'];

/** Whoever comes here, or comes back to it, sees it as it is; whoever stays sees what others do soon after. */
const lookAgain = { staleTime: 0, refetchInterval: 10_000 };

const recordsByJourney = (
  work: readonly { journey: string; records: readonly object[] }[],
): ReadonlyMap<string, Records> =>
  new Map(work.map(({ journey, records }) => [journey, recordsFrom(records as readonly AnyRecord[])]));

/** What is tried, what could be, and what came of it, over all journeys. */
export function Change() {
  const t = useWords(practiceWords);
  const shell = useWords(shellWords);
  const { workspace } = useSession();
  const [shown, setShown] = useState<Shown>('under-way');
  const journeys = useQuery({
    ...question('listJourneys', { params: { ws: workspace.id } }),
  });
  const work = useQuery({
    ...question('readWork', { params: { ws: workspace.id } }),
    ...lookAgain,
    select: recordsByJourney,
  });
  const choose = (
    <Choose
      label={t('what-to-show')}
      isDisabled={false}
      options={views.map((view) => ({ id: view, name: t(view) }))}
      chosen={[shown]}
      onChoose={([chosen]) => chosen && setShown(chosen)}
    />
  );
  return (
    <Page title={t('change-all')} lead={t('change-all-lead')} actions={choose}>
      {(journeys.isPending || work.isPending) && <Waiting label={shell('loading')} />}
      {journeys.isError && <NotLoaded error={journeys.error} onAgain={journeys.refetch} />}
      {work.isError && !work.data && <NotLoaded error={work.error} onAgain={work.refetch} />}
      {journeys.data?.journeys.length === 0 && <Empty title={t('no-journeys')}>{t('no-journeys-why')}</Empty>}
      <div className={css['journeys']}>
        {journeys.data?.journeys.map((journey) => {
          const records = work.data?.get(journey.id);
          return records && <JourneyWork key={journey.id} journey={journey} shown={shown} records={records} />;
        })}
      </div>
    </Page>
  );
}
