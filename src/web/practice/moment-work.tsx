import { Link, useNavigate } from '@tanstack/react-router';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { CairnSign } from '#web/journey/sign.tsx';
import { SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { ExperimentCard } from '#web/practice/experiment-card.tsx';
import { PrototypeCard } from '#web/practice/prototype-card.tsx';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { usePeople } from '#web/journey/use-people.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './journey-change.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** One moment of truth and what is done about it, from question to what was tried. */
export function MomentWork({ moment: { id, body } }: { moment: RecordOf<'moment'> }) {
  const t = useWords(practiceWords);
  const { id: journey } = useJourneyActs();
  const records = useWholeJourney();
  const title = body.title || t('moment-unnamed');
  return (
    <section className={css['band']} aria-label={title}>
      <header className={css['moment']}>
        <CairnSign size={26} />
        <div>
          <h3>
            <Link to="/journeys/$journey" params={{ journey }} search={{ at: id }}>
              {title}
            </Link>
          </h3>
          {body.experience && <p>{body.experience}</p>}
        </div>
      </header>
      <div className={css['row']}>
        <Questions moment={{ id, body }} />
        <Prototypes moment={id} list={recordsOf(records, 'prototype').filter((one) => one.body.moment === id)} />
        <Experiments list={recordsOf(records, 'experiment').filter((one) => one.body.moment === id)} />
      </div>
    </section>
  );
}

/** Prototypes and experiments that no moment of truth has. */
export function LooseWork() {
  const t = useWords(practiceWords);
  const records = useWholeJourney();
  const isLoose = ({ body }: { body: { moment?: string | undefined } }) =>
    body.moment === undefined || records.get(body.moment)?.type !== 'moment';
  const prototypes = recordsOf(records, 'prototype').filter(isLoose);
  const experiments = recordsOf(records, 'experiment').filter(isLoose);
  if (prototypes.length === 0 && experiments.length === 0) return null;
  return (
    <section className={css['band']} aria-label={t('without-moment')}>
      <header className={css['moment']}>
        <div>
          <h3>{t('without-moment')}</h3>
        </div>
      </header>
      <div className={css['loose']}>
        {experiments.length > 0 && <Experiments list={experiments} />}
        {prototypes.length > 0 && <Prototypes list={prototypes} />}
      </div>
    </section>
  );
}

function Questions({ moment: { id, body } }: { moment: Pick<RecordOf<'moment'>, 'id' | 'body'> }) {
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('moment', id);
  const newExperiment = useNewExperiment();
  const questions = body.howMightWe ?? [];
  const place = body.places?.[0];
  return (
    <div className={css['column']} role="group" aria-label={t('how-might-we')}>
      {questions.map((question, index) => (
        <div key={index} className={css['question']}>
          <SideText
            value={question}
            label={t('how-might-we')}
            isDisabled={!mayEdit}
            onWrite={(_was, is) =>
              set(
                'howMightWe',
                questions.with(index, is).filter((one) => one.trim() !== ''),
              )
            }
          />
          {mayEdit && (
            <Button look="plain" small onPress={() => newExperiment({ moment: id, question, place })}>
              <Icon name="plus" />
              {t('try-it')}
            </Button>
          )}
        </div>
      ))}
      {mayEdit && (
        <div key={`new ${questions.length}`} className={css['new']}>
          <SideText
            value=""
            label={t('another-question')}
            isDisabled={false}
            onWrite={(_was, is) => is.trim() !== '' && set('howMightWe', [...questions, is.trim()])}
          />
        </div>
      )}
    </div>
  );
}

function Prototypes({ moment, list }: { moment?: string; list: readonly RecordOf<'prototype'>[] }) {
  const t = useWords(practiceWords);
  const { id: journey, send, mayEdit } = useJourneyActs();
  const navigate = useNavigate();
  const add = () => {
    const id = newId();
    send(addRecord('prototype', { id, body: { idea: '', ...(moment !== undefined && { moment }) } }));
    void navigate({ to: '.', search: { prototype: id }, resetScroll: false });
  };
  return (
    <div className={css['column']} role="group" aria-label={t('prototypes')}>
      {list.map((prototype) => (
        <PrototypeCard key={prototype.id} journey={journey} prototype={prototype} />
      ))}
      {mayEdit && moment !== undefined && (
        <Button look="plain" small onPress={add}>
          <Icon name="plus" />
          {t('new-prototype')}
        </Button>
      )}
    </div>
  );
}

const ranks = { running: 0, planned: 1, ended: 2 } as const;

function Experiments({ list }: { list: readonly RecordOf<'experiment'>[] }) {
  const t = useWords(practiceWords);
  const { id: journey } = useJourneyActs();
  const records = useWholeJourney();
  const { nameOf } = usePeople();
  const sorted = list.toSorted((a, b) => ranks[a.body.status ?? 'planned'] - ranks[b.body.status ?? 'planned']);
  return (
    <div className={css['column']} role="group" aria-label={t('experiments')}>
      {sorted.map((experiment) => (
        <ExperimentCard
          key={experiment.id}
          journey={journey}
          records={records}
          experiment={experiment}
          owner={nameOf(experiment.body.owner)}
        />
      ))}
      {sorted.length === 0 && <p className={css['nothing']}>{t('nothing-tried')}</p>}
    </div>
  );
}
