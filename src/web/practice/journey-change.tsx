import { useNavigate, useSearch } from '@tanstack/react-router';
import { useJourneyActs, useRecords, useWholeJourney } from '#web/journey/journey-context.ts';
import { ExperimentEditor } from '#web/practice/experiment-editor.tsx';
import { LooseWork, MomentWork } from '#web/practice/moment-work.tsx';
import { MeasuresPart } from '#web/practice/measures-part.tsx';
import { OpportunitiesPart } from '#web/practice/opportunities-part.tsx';
import { PrototypeEditor } from '#web/practice/prototype-editor.tsx';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './journey-change.module.css';

/** A journey's change: from each moment of truth to "How might we", to prototypes, to experiments; and what else could be done. */
export function JourneyChange() {
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const newExperiment = useNewExperiment();
  const moments = useRecords('moment');
  return (
    <main id="content" className={css['page']}>
      <header className={css['head']}>
        <div>
          <h2>{t('change-title')}</h2>
          <p>{t('change-lead')}</p>
        </div>
        {mayEdit && (
          <Button look="main" onPress={() => newExperiment({})}>
            {t('new-experiment')}
          </Button>
        )}
      </header>
      {moments.length === 0 ? (
        <Empty title={t('no-moments')}>{t('no-moments-why')}</Empty>
      ) : (
        <div>
          <div className={css['columns']} aria-hidden="true">
            <span>{t('how-might-we')}</span>
            <span>{t('prototypes')}</span>
            <span>{t('experiments')}</span>
          </div>
          {moments.map((moment) => (
            <MomentWork key={moment.id} moment={moment} />
          ))}
        </div>
      )}
      <LooseWork />
      <OpportunitiesPart />
      <MeasuresPart />
      <Opened />
    </main>
  );
}

/** What the address says is open over the page. */
function Opened() {
  const records = useWholeJourney();
  const { experiment, prototype } = useSearch({ strict: false });
  const navigate = useNavigate();
  const close = () => void navigate({ to: '.', search: {}, replace: true, resetScroll: false });
  if (experiment !== undefined && records.has(experiment)) return <ExperimentEditor id={experiment} onClose={close} />;
  if (prototype !== undefined && records.has(prototype)) return <PrototypeEditor id={prototype} onClose={close} />;
  return null;
}
