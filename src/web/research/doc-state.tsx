import type { OpenDocument } from '#web/client/use-document.ts';
import type { Gestures } from '#web/research/use-gestures.ts';
import { useLineTrouble } from '#web/shell/use-trouble.ts';
import { researchWords } from '#web/text/research.ts';
import { useWords } from '#web/text/use-words.ts';
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
  const { saved, pending, connection, refused } = doc;
  const trouble = useLineTrouble(pending);
  return (
    <span className={css['state']}>
      {refused.length > 0 && (
        <span className={css['refused']} role="alert">
          {t('not-accepted', { n: refused.length })}
          <Button look="plain" small onPress={() => refused.forEach(({ id }) => doc.dismiss(id))}>
            {t('understood')}
          </Button>
        </span>
      )}
      <span role="status" className={trouble || connection === 'offline' ? css['offline'] : css['calm']}>
        {trouble ?? (connection === 'offline' ? t('offline', { n: pending }) : t(saved ? 'saved' : 'saving'))}
      </span>
      {mayEdit && (
        <>
          <Button look="icon" small aria-label={t('undo')} isDisabled={!doc.canUndo} onPress={gestures.undo}>
            <Icon name="undo" />
          </Button>
          <Button look="icon" small aria-label={t('redo')} isDisabled={!doc.canRedo} onPress={gestures.redo}>
            <Icon name="redo" />
          </Button>
        </>
      )}
    </span>
  );
}
