import { sameJson } from '#base/json.ts';
import { useMay } from '#web/client/session.ts';
import { useStayGuard } from '#web/client/use-stay-guard.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { RefusedOnes } from '#web/journey/refused-ones.tsx';
import { useHistory } from '#web/journey/use-history.ts';
import { SaveWord } from '#web/shell/saving/save-word.tsx';
import { historyWords } from '#words/history.ts';
import { mapWords } from '#words/map.ts';
import { savingWords } from '#words/saving.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './save-state.module.css';

/** Whether what was done is on disk, is kept here for later, or was refused; and the way back. */
export function SaveState() {
  const say = useWords(savingWords);
  const doc = useJourney(({ doc: { connection, saved, unkept } }) => ({ connection, saved, unkept }), sameJson);
  const mayUndo = useMay('comment');
  const { connection, unkept } = doc;
  useStayGuard(connection === 'offline' || unkept);
  return (
    <span className={css['state']}>
      <RefusedOnes />
      {unkept && (
        <span role="alert" className={css['full']}>
          {say('cannot-keep')}
        </span>
      )}
      <SaveWord doc={doc} />
      {mayUndo && (
        <>
          <Back way="undo" />
          <Back way="redo" />
        </>
      )}
    </span>
  );
}

/** One step back or forth; says beforehand which one. */
function Back({ way }: { way: 'undo' | 'redo' }) {
  const t = useWords(mapWords);
  const say = useWords(historyWords);
  const reason = useWords(reasonWords);
  const history = useHistory();
  const can = useJourney(({ doc }) => (way === 'undo' ? doc.canUndo : doc.canRedo));
  const what = useJourney(() => (can ? history.words(way) : undefined));
  return (
    <Button
      look="icon"
      small
      aria-label={t(way)}
      tip={what === undefined ? t(way) : say(`${way}-tip`, { what })}
      whyNot={!can && reason(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo')}
      onPress={history[way]}
    >
      <Icon name={way} />
    </Button>
  );
}
