import type { OpenDocument } from '#web/client/use-document.ts';
import type { Gestures } from '#web/research/use-gestures.ts';
import { RefusedDoor } from '#web/shell/saving/refused-door.tsx';
import { SaveWord } from '#web/shell/saving/save-word.tsx';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './doc-state.module.css';

export type DocStateProps = {
  readonly doc: OpenDocument;
  readonly gestures: Pick<Gestures, 'undo' | 'redo'>;
  readonly mayEdit: boolean;
};

/** Whether what was marked is on disk, waits here, or was not accepted; and the way back. */
export function DocState({ doc, gestures, mayEdit }: DocStateProps) {
  const t = useWords(researchWords);
  const reason = useWords(reasonWords);
  return (
    <span className={css['state']}>
      <RefusedDoor refused={doc.refused} dismiss={({ id }) => doc.dismiss(id)} />
      <SaveWord doc={doc} />
      {mayEdit && (
        <>
          <Button
            look="icon"
            small
            aria-label={t('undo')}
            whyNot={!doc.canUndo && reason('nothing-to-undo')}
            onPress={gestures.undo}
          >
            <Icon name="undo" />
          </Button>
          <Button
            look="icon"
            small
            aria-label={t('redo')}
            whyNot={!doc.canRedo && reason('nothing-to-redo')}
            onPress={gestures.redo}
          >
            <Icon name="redo" />
          </Button>
        </>
      )}
    </span>
  );
}
