import { Link } from '@tanstack/react-router';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { type JourneySummary, PathMiniature } from '#web/journey/path-miniature.tsx';
import { CairnSign } from '#web/journey/sign.tsx';
import { ExperimentCard } from '#web/practice/experiment-card.tsx';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './change.module.css';

export type Shown = 'under-way' | 'open-questions' | 'ended';

type JourneyWorkProps = { readonly journey: JourneySummary; readonly shown: Shown; readonly records: Records };

/** One journey's experiments, or its questions that nothing is tried for. */
export function JourneyWork({ journey, shown, records }: JourneyWorkProps) {
  const t = useWords(practiceWords);
  const { id, name, path, basis } = journey;
  return (
    <section className={css['journey']} aria-label={name}>
      <header>
        <PathMiniature path={path} basis={basis} width={150} height={48} />
        <h2>
          <Link to="/journeys/$journey/change" params={{ journey: id }}>
            {name}
          </Link>
        </h2>
        <span className={css['counts']}>{countsText(t, records)}</span>
      </header>
      {shown === 'open-questions' ? (
        <Questions journey={id} records={records} />
      ) : (
        <Experiments journey={id} records={records} ended={shown === 'ended'} />
      )}
    </section>
  );
}

function countsText(t: ReturnType<typeof useWords<typeof practiceWords>>, records: Records): string {
  const experiments = recordsOf(records, 'experiment');
  const running = experiments.filter(({ body }) => body.status === 'running').length;
  const held = experiments.filter(({ body }) => body.verdict === 'held').length;
  const ended = experiments.filter(({ body }) => body.status === 'ended').length;
  return [
    ...(running > 0 ? [t('n-running', { n: running })] : []),
    ...(ended > 0 ? [t('n-held', { n: held, all: ended })] : []),
  ].join(' · ');
}

type WorkProps = { readonly journey: string; readonly records: Records };

function Experiments({ journey, records, ended }: WorkProps & { ended: boolean }) {
  const t = useWords(practiceWords);
  const { workspace } = useSession();
  const people = useRecordsOf(workspace.id, 'person');
  const experiments = recordsOf(records, 'experiment')
    .filter(({ body }) => (body.status === 'ended') === ended)
    .toSorted((a, b) => Number(b.body.status === 'running') - Number(a.body.status === 'running'));
  if (experiments.length === 0)
    return <p className={css['nothing']}>{t(ended ? 'nothing-ended' : 'nothing-under-way')}</p>;
  return (
    <div className={css['cards']}>
      {experiments.map((experiment) => (
        <ExperimentCard
          key={experiment.id}
          level={3}
          journey={journey}
          records={records}
          experiment={experiment}
          owner={people.find(({ id }) => id === experiment.body.owner)?.body.name}
        />
      ))}
    </div>
  );
}

function Questions({ journey, records }: WorkProps) {
  const t = useWords(practiceWords);
  const moments = recordsOf(records, 'moment').filter(({ body }) => (body.howMightWe?.length ?? 0) > 0);
  if (moments.length === 0) return <p className={css['nothing']}>{t('no-questions')}</p>;
  return (
    <ul className={css['moments']}>
      {moments.map((moment) => (
        <li key={moment.id}>
          <CairnSign size={22} />
          <div>
            <Link to="/journeys/$journey/change" params={{ journey }}>
              {moment.body.title || t('moment-unnamed')}
            </Link>
            <ul className={css['questions']}>
              {moment.body.howMightWe?.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
          <span className={css['tried']}>{triedText(t, records, moment)}</span>
        </li>
      ))}
    </ul>
  );
}

function triedText(
  t: ReturnType<typeof useWords<typeof practiceWords>>,
  records: Records,
  moment: RecordOf<'moment'>,
): string {
  const tried = recordsOf(records, 'experiment').filter(
    ({ body }) => recordOf(records, 'moment', body.moment) === moment,
  );
  return t('n-tried', { n: tried.length });
}
