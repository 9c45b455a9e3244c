import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { restingWith, runningFor, type Timer, timeLeft, withMore } from '#web/workshop/time-left.ts';
import { useServerNow } from '#web/workshop/use-time-left.ts';
import css from './lead-bar.module.css';
import { editRecord } from '#model/commands/make-command.ts';

const minuteMs = 60_000;
const offered = [2, 5, 10];

/** Starts the timer, lets it rest, gives more, takes it away. */
export function TimerTools() {
  const t = useWords(workshopWords);
  const now = useServerNow();
  const { id, view, send } = useRoom();
  const { timer } = view.body;
  const set = (is: Timer | undefined) => send(editRecord('workshop', id, { timer: { was: timer, ...(is && { is }) } }));
  if (!timer)
    return (
      <span className={css['timer']} role="group" aria-label={t('timer')}>
        <span>{t('timer')}</span>
        {offered.map((minutes) => (
          <Button key={minutes} small onPress={() => set(runningFor(minutes * minuteMs, now()))}>
            {t('minutes', { n: minutes })}
          </Button>
        ))}
      </span>
    );
  const left = timeLeft(timer, now()) ?? 0;
  const isRunning = timer.endsAt !== undefined;
  return (
    <span className={css['timer']} role="group" aria-label={t('timer')}>
      <Button small onPress={() => set(isRunning ? restingWith(timeLeft(timer, now()) ?? 0) : runningFor(left, now()))}>
        {t(isRunning ? 'pause' : 'go-on')}
      </Button>
      <Button small onPress={() => set(withMore(timer, minuteMs, now()))}>
        {t('more-time')}
      </Button>
      <Button look="icon" small aria-label={t('stop-timer')} onPress={() => set(undefined)}>
        <Icon name="close" size={14} />
      </Button>
    </span>
  );
}
