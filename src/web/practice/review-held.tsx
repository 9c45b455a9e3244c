import { Checkbox } from 'react-aria-components';
import { Link } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { placeName, placeTarget } from '#web/journey/place-names.ts';
import { usePeople } from '#web/journey/use-people.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip, type ChipLook } from '#web/ui/chip.tsx';
import { Face } from '#web/ui/face.tsx';
import { OutOfReach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import { TickBox } from '#web/ui/tick-box.tsx';
import css from './journey-rhythm.module.css';

const looks: Readonly<Record<'still-true' | 'changed' | 'needs-work', ChipLook>> = {
  'still-true': 'path',
  changed: 'cloud',
  'needs-work': 'moment',
};

/** A review that was held: who was there, what was said of the places, what was decided, and who does what. */
export function ReviewHeld({ review: { id, body } }: { review: RecordOf<'review'> }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { nameOf } = usePeople();
  const people = (body.participants ?? []).map((person) => nameOf(person) ?? t('unnamed'));
  return (
    <article className={css['review']}>
      <header>
        <h3>{body.date ? format.day(body.date) : t('review')}</h3>
        <span className={css['faces']} role="img" aria-label={t('with-people', { names: people.join(', ') })}>
          {people.map((name, index) => (
            <Face key={index} name={name} size={24} />
          ))}
        </span>
      </header>
      <Answers answers={body.answers ?? []} />
      {(body.decisions?.length ?? 0) > 0 && (
        <div className={css['block']}>
          <h4>{t('decisions')}</h4>
          <ul className={css['decisions']}>
            {body.decisions?.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </div>
      )}
      <Actions id={id} actions={body.actions ?? []} />
    </article>
  );
}

function Answers({ answers }: { answers: NonNullable<RecordOf<'review'>['body']['answers']> }) {
  const t = useWords(practiceWords);
  const { id: journey } = useJourneyActs();
  const records = useWholeJourney();
  if (answers.length === 0) return null;
  return (
    <ul className={css['answers']}>
      {answers.map(({ place, answer, note }, index) => {
        const at = placeTarget(place);
        const name = placeName(records, place) ?? t('place-gone');
        return (
          <li key={index}>
            <span className={css['answer']}>{answer && <Chip look={looks[answer]}>{t(answer)}</Chip>}</span>
            <span className={css['said']}>
              {at !== undefined && records.has(at) ? (
                <Link to="/journeys/$journey" params={{ journey }} search={{ at }}>
                  {name || t('unnamed')}
                </Link>
              ) : (
                name
              )}
              {note && <span className={css['soft']}>{note}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

type Action = NonNullable<RecordOf<'review'>['body']['actions']>[number];

function Actions({ id, actions }: { id: string; actions: readonly Action[] }) {
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('review', id);
  if (actions.length === 0) return null;
  return (
    <div className={css['block']}>
      <h4>{t('review-actions')}</h4>
      {actions.map((action, index) => (
        <ActionLine
          key={index}
          action={action}
          isDisabled={!mayEdit}
          onDone={(done) => set('actions', actions.with(index, { ...action, done }))}
        />
      ))}
    </div>
  );
}

type ActionLineProps = {
  readonly action: Action;
  readonly isDisabled: boolean;
  readonly onDone: (done: boolean) => void;
};

/** Something that somebody took on, ticked when it is done. */
export function ActionLine({ action: { text, owner, due, done = false }, isDisabled, onDone }: ActionLineProps) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { nameOf } = usePeople();
  const why = useOutOfReach({ isDisabled });
  const isLate = !done && due !== undefined && due < dayOf(Date.now());
  return (
    <OutOfReach why={why} label={text || t('unnamed')}>
      <Checkbox className={css['action'] ?? ''} isSelected={done} isDisabled={why !== undefined} onChange={onDone}>
        <TickBox />
        <span className={done ? css['done'] : undefined}>{text || t('unnamed')}</span>
        <span className={isLate ? css['late'] : css['soft']}>
          {[nameOf(owner), due && format.shortDay(due)].filter(Boolean).join(', ')}
        </span>
      </Checkbox>
    </OutOfReach>
  );
}
