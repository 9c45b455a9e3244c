import { localeOf } from '#base/languages.ts';
import { plainOf } from '#base/rich-text.ts';
import { durationText } from '#words/duration-text.ts';
import { memo } from 'react';
import { isUnwatched } from '#model/compass/unwatched.ts';
import { placeKey } from '#model/record/place-key.ts';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround, useIsEditing, useIsSelected, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import type { Body, RecordOf } from '#model/document/records.ts';
import { EpisodeSign } from '#web/journey/episodes/episode-sign.tsx';
import { mapWords } from '#words/map.ts';
import { roleWords } from '#words/roles.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { PhaseTold } from '#web/map/phases/phase-told.tsx';
import { PhaseWants } from '#web/map/phases/phase-wants.tsx';
import { useSecondClick } from '#web/ui/use-second-click.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './phase-head.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type PhaseHeadProps = {
  readonly phase: RecordOf<'phase'>;
  readonly index: number;
  /** Which stretch of the journey the phase before it belongs to. */
  readonly before: Body<'phase'>['stretch'];
};

/** A phase in the customer's own terms, and what they do in it. */
export const PhaseHead = memo(function PhaseHead({ phase, index, before }: PhaseHeadProps) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const { select, edit } = useMapActs();
  const { id, body } = phase;
  const [isSelected, isEditing] = [useIsSelected(id), useIsEditing(id)];
  const isNothing = useMapState(({ selected }) => selected.length === 0);
  const click = useSecondClick(isSelected);
  const isNear = useGround(({ zoom }) => zoom !== 'whole');
  const found = useJourney((journey) => journey.found.get(placeKey({ phase: id })));
  return (
    <div
      className={`${css['head']} ${isSelected ? css['selected'] : ''}`}
      onPointerDownCapture={click.onPointerDownCapture}
      data-spot={id}
      data-type="phase"
      role="group"
      aria-label={`${t('phase')}: ${plainOf(body.name) || t('unnamed')}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected || (isNothing && index === 0) ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
    >
      <Stretch phase={phase} before={before} />
      <h2>
        <EditableText
          value={body.name ?? ''}
          label={t('phase-name')}
          placeholder={body.prompt || t('phase-name')}
          isEditing={isEditing}
          isTabStop={false}
          isWhole
          isDisabled={!mayEdit || (!isSelected && !isEditing)}
          onEditing={(starts) => (!starts || click.isSecond()) && edit(starts ? id : undefined)}
          onWrite={(was, is) => send(editRecord('phase', id, { name: { was, is } }))}
        />
      </h2>
      <PhaseWants phase={phase} isSelected={isSelected} />
      <LeadTime time={body.leadTime} />
      <EpisodeSign place={{ phase: id }} />
      {isNear && <PhaseTold index={index} />}
      {found && (
        <p className={`${css['finding']} ${isUnwatched(found) ? css['unwatched'] : ''}`} title={found.suggestion}>
          {found.message}
        </p>
      )}
    </div>
  );
});

/** How long it takes, where that is known and no lane tells. */
function LeadTime({ time }: { time: string | undefined }) {
  const t = useWords(roleWords);
  const locale = localeOf(useLanguage());
  const isTold = useLaneShown('time');
  if (time === undefined || isTold) return null;
  return (
    <p className={css['time']} title={t('lead-times')}>
      {durationText(time, locale)}
    </p>
  );
}

/** Before, during or after, said where it begins; and whether it is without us. */
function Stretch({ phase, before }: Omit<PhaseHeadProps, 'index'>) {
  const t = useWords(mapWords);
  const { stretch, involvesUs } = phase.body;
  return (
    <p className={css['stretch']}>
      {stretch !== undefined && stretch !== before ? t(stretch) : ''}
      {involvesUs === false && <span className={css['without']}>{t('without-us')}</span>}
    </p>
  );
}
