import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useRoom } from '#web/workshop/room.ts';
import { clockText } from '#web/workshop/time-left.ts';
import { useTimeLeft } from '#web/workshop/use-time-left.ts';
import css from './room-top.module.css';

/** How long there is, to be read from the back of the room; those who listen are told when a minute is left, and at the end. */
export function RoomTimer() {
  const t = useWords(workshopWords);
  const { timer } = useRoom().view.body;
  const left = useTimeLeft(timer);
  const isResting = timer?.endsAt === undefined;
  const said =
    left === undefined || isResting ? '' : left === 0 ? t('time-up') : left <= 60_000 ? t('minute-left') : '';
  return (
    <div className={css['timer']}>
      {left !== undefined && (
        <span
          role="timer"
          aria-label={t('time-left')}
          className={css['clock']}
          data-is={isResting ? 'resting' : left === 0 ? 'up' : left <= 60_000 ? 'soon' : 'running'}
        >
          {clockText(left)}
          {isResting && <small>{t('resting')}</small>}
          {left === 0 && <small>{t('time-up')}</small>}
        </span>
      )}
      <span role="status" className={css['said']}>
        {said}
      </span>
    </div>
  );
}
