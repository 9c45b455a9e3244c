import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { question } from '#web/client/ask.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { InterviewList } from '#web/research/interview-list.tsx';
import { NewInterview } from '#web/research/new-interview.tsx';
import { ParticipantsPart } from '#web/research/participants-part.tsx';
import { countByParticipant, useInterviews } from '#web/research/use-interviews.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Trouble, Waiting } from '#web/ui/empty.tsx';
import { Page, Part } from '#web/ui/page.tsx';

/** Everything that people told, journey by journey, and those who told it. */
export function Research() {
  const t = useWords(researchWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const mayResearch = useMay('research');
  const [isNew, setNew] = useState(false);
  const library = useDocument(workspace.id);
  const interviews = useInterviews(workspace.id);
  const journeys = useJourneys(workspace.id);
  const begin = mayResearch && journeys.length > 0 && (
    <Button look="main" onPress={() => setNew(true)}>
      {t('new-interview')}
    </Button>
  );
  return (
    <Page title={t('research')} lead={t('research-lead')} actions={begin}>
      {interviews.isPending && <Waiting label={t('loading-list')} />}
      {interviews.isError && (
        <Trouble
          title={t('could-not-fetch')}
          actions={<Button onPress={() => void interviews.refetch()}>{t('try-again')}</Button>}
        >
          {whyNot(interviews.error)}
        </Trouble>
      )}
      {interviews.data?.length === 0 && (
        <Empty title={t('no-interviews')} actions={begin}>
          {t('no-interviews-why')} {journeys.length === 0 && t('no-journeys')}
        </Empty>
      )}
      {byJourney(interviews.data ?? [], journeys).map(({ id, name, here }) => (
        <Part key={id} title={name ?? t('without-journey')}>
          <InterviewList interviews={here} library={library.records} />
        </Part>
      ))}
      {interviews.data && <ParticipantsPart library={library} interviews={countByParticipant(interviews.data)} />}
      {isNew && <NewInterview library={library} journeys={journeys} onClose={() => setNew(false)} />}
    </Page>
  );
}

type JourneyName = { readonly id: string; readonly name: string };

const noJourneys: readonly JourneyName[] = [];

function useJourneys(workspace: string): readonly JourneyName[] {
  const journeys = useQuery({
    ...question('listJourneys', { params: { ws: workspace } }),
  });
  return journeys.data?.journeys ?? noJourneys;
}

type Group = { readonly id: string; readonly name: string | undefined; readonly here: readonly InterviewSummary[] };

function byJourney(interviews: readonly InterviewSummary[], journeys: readonly JourneyName[]): Group[] {
  const groups = Map.groupBy(interviews, ({ journey }) => journey ?? '');
  return [...groups].map(([id, here]) => ({ id, name: journeys.find((journey) => journey.id === id)?.name, here }));
}
