import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import { DoorCard } from '#web/workshop/door-card.tsx';
import { NoteBoard } from '#web/workshop/note-board.tsx';
import { ResultBoard } from '#web/workshop/result-board.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { WriteNotes } from '#web/workshop/write-notes.tsx';
import css from './room-screen.module.css';

/** What there is to see and do at the stage that the room is at. */
export function StageArea() {
  const { view } = useRoom();
  switch (view.stage) {
    case 'gather':
      return <Gathering />;
    case 'write':
      return <WriteNotes />;
    case 'result':
      return <ResultBoard />;
    default:
      return view.revealed === 0 ? <NothingShown /> : <NoteBoard />;
  }
}

function Gathering() {
  const t = useWords(workshopWords);
  const { leads } = useRoom();
  if (leads) return <DoorCard large />;
  return <p className={css['wait']}>{t('gather-guest')}</p>;
}

function NothingShown() {
  const t = useWords(workshopWords);
  const { leads } = useRoom();
  return <Empty title={t('nothing-shown')}>{leads ? t('nothing-shown-why') : undefined}</Empty>;
}
