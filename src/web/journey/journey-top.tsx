import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { daysBetween } from '#model/practice/days.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { basisOf, heardFrom } from '#model/research/heard-from.ts';
import { useHeard, useJourney, useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { Crumbs } from '#web/journey/episodes/crumbs.tsx';
import { JourneyOut } from '#web/journey/out/journey-out.tsx';
import { CommentsButton } from '#web/journey/comments/comments-button.tsx';
import { PeopleHere } from '#web/journey/presence/people-here.tsx';
import { SaveState } from '#web/journey/save-state.tsx';
import { formatIn } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { workshopDoorWords } from '#words/workshop-door.ts';
import { Chip } from '#web/ui/chip.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useFocusAfterKey } from '#web/ui/use-focus-after-key.ts';
import css from './journey-top.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** The journey's name, what it rests on and until when, who is here, and what can be taken out. */
export function JourneyTop() {
  const t = useWords(mapWords);
  const workshop = useWords(workshopDoorWords);
  const { id, mayEdit, send } = useJourneyActs();
  const body = useRecord('journey', id)?.body;
  const [isEditing, setEditing] = useState(false);
  const { ref: pen, onKeyDownCapture } = useFocusAfterKey<HTMLButtonElement>(isEditing);
  const name = body?.name ?? '';
  return (
    <header className={css['top']}>
      <span className={css['crumb']}>
        <Crumbs />
      </span>
      <h1 className={css['name']} onKeyDownCapture={onKeyDownCapture}>
        <EditableText
          value={name}
          label={t('journey-name')}
          placeholder={t('unnamed')}
          isEditing={isEditing}
          isDisabled={!mayEdit}
          isWhole
          onEditing={setEditing}
          onWrite={(was, is) => is.trim() !== '' && send(editRecord('journey', id, { name: { was, is } }))}
        />
        {mayEdit && !isEditing && (
          <AriaButton
            ref={pen}
            className={css['pen'] ?? ''}
            aria-label={t('edit-text')}
            onPress={() => setEditing(true)}
          >
            <Icon name="pen" size={15} />
          </AriaButton>
        )}
      </h1>
      <Rests />
      <span className={css['gap']} />
      <SaveState />
      <PeopleHere />
      <CommentsButton />
      <Link className={css['workshop']} to="/journeys/$journey/workshops" params={{ journey: id }}>
        <Icon name="people" />
        <span className={css['word']}>{workshop('workshop')}</span>
      </Link>
      <JourneyOut />
    </header>
  );
}

function Rests() {
  const t = useWords(mapWords);
  const format = formatIn(useLanguage());
  const { id } = useJourneyActs();
  const evidence = useHeard();
  const body = useRecord('journey', id)?.body;
  const today = new Date().toISOString().slice(0, 10);
  const heard = heardFrom(evidence.interviews);
  const { trustUntil } = body ?? {};
  const basis = basisOf(body?.basis, heard);
  const next = useJourney(({ records }) => nextReview(records));
  const days = next === undefined ? undefined : daysBetween(today, next);
  return (
    <span className={css['rests']}>
      <Chip look={basis === 'researched' ? 'path' : 'assumption'}>
        <b>{t(basis)}</b>
        {heard.voices > 0 && ` · ${t('voices', { n: heard.voices })}`}
        {heard.unnamed > 0 && ` · ${t('unnamed-talks', { n: heard.unnamed })}`}
        {trustUntil &&
          ` · ${t(trustUntil < today ? 'trust-passed' : 'trust-until', { day: format.shortDay(trustUntil) })}`}
      </Chip>
      {days !== undefined && (
        <Chip look={days < 0 ? 'needs-you' : 'plain'}>
          {days < 0 ? t('review-overdue', { n: -days }) : t('review-in', { n: days })}
        </Chip>
      )}
    </span>
  );
}
