import type { ReactNode } from 'react';
import { stages } from '#model/workshop/workshop.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useRoom } from '#web/workshop/room.ts';
import { RoomSaveState } from '#web/workshop/room-save-state.tsx';
import { RoomTimer } from '#web/workshop/room-timer.tsx';
import css from './room-top.module.css';

/** The question that everybody answers, how far the room has come, and how long there is. */
export function RoomTop({ back }: { back: ReactNode }) {
  const { view } = useRoom();
  const { title, question } = view.body;
  return (
    <header className={css['top']}>
      <div className={css['line']}>
        {back}
        <span className={css['title']}>{title}</span>
        <span className={css['gap']} />
        <RoomSaveState />
      </div>
      <div className={css['ask']}>
        <h1>{question ?? title}</h1>
        <RoomTimer />
      </div>
      <StageTrack />
    </header>
  );
}

function StageTrack() {
  const t = useWords(workshopWords);
  const { view } = useRoom();
  const at = stages.indexOf(view.stage);
  return (
    <ol className={css['track']} aria-label={t('stages')}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          data-is={index < at ? 'past' : index === at ? 'now' : 'coming'}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          <span>{t(stage)}</span>
        </li>
      ))}
    </ol>
  );
}
