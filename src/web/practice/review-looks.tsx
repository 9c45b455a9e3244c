import { Link } from '@tanstack/react-router';
import { recordOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import { useFindings, useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { ActionLine } from '#web/practice/review-held.tsx';
import type { Agenda } from '#web/practice/review-agenda.ts';
import { placeTarget } from '#web/journey/place-names.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Part } from '#web/ui/page.tsx';
import css from './hold-review.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** What a review looks at beside the places: what was taken on, experiments that end, and what the compass says. */
export function ReviewLooks({ agenda }: { agenda: Agenda }) {
  const t = useWords(practiceWords);
  return (
    <>
      {agenda.actions.length > 0 && (
        <Part title={t('taken-on')}>
          <TakenOn actions={agenda.actions} />
        </Part>
      )}
      {agenda.ending.length > 0 && (
        <Part title={t('experiments-ending')}>
          <Ending experiments={agenda.ending} />
        </Part>
      )}
      <CompassSays />
    </>
  );
}

function TakenOn({ actions }: { actions: Agenda['actions'] }) {
  const { send } = useJourneyActs();
  const records = useWholeJourney();
  const tick = (review: string, index: number, done: boolean) => {
    const was = recordOf(records, 'review', review)?.body.actions ?? [];
    const action = was[index];
    if (action) send(editRecord('review', review, { actions: { was, is: was.with(index, { ...action, done }) } }));
  };
  return actions.map(({ review, index, action }) => (
    <ActionLine
      key={`${review} ${index}`}
      action={action}
      isDisabled={false}
      onDone={(done) => tick(review, index, done)}
    />
  ));
}

function Ending({ experiments }: { experiments: Agenda['ending'] }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { id: journey } = useJourneyActs();
  return (
    <ul className={css['lines']}>
      {experiments.map(({ id, body }) => (
        <li key={id}>
          <span>
            <b>{body.change || t('change-unsaid')}</b>
            {body.end && <span className={css['soft']}>{t('ends-on', { day: format.day(body.end) })}</span>}
          </span>
          <Link to="/journeys/$journey/change" params={{ journey }} search={{ experiment: id }}>
            {t('open')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function CompassSays() {
  const t = useWords(practiceWords);
  const { id: journey } = useJourneyActs();
  const findings = useFindings();
  const records = useWholeJourney();
  if (findings.length === 0) return null;
  return (
    <Part title={t('compass-says')}>
      <ul className={css['lines']}>
        {findings.map(({ rule, place, message, suggestion, about }) => {
          const at = placeTarget(place) ?? about?.id;
          return (
            <li key={`${rule} ${placeKey(place)} ${about?.id ?? ''}`}>
              <span>
                <b>{message}</b>
                <span className={css['soft']}>{suggestion}</span>
              </span>
              <Link
                to="/journeys/$journey"
                params={{ journey }}
                search={at !== undefined && records.has(at) ? { at } : {}}
              >
                {t('show')}
              </Link>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
