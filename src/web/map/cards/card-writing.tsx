import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './interaction-card.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** The words of a card while they are written. */
export function CardWriting({ id, text, prompt }: { id: string; text: string; prompt: string }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const { edit } = useMapActs();
  return (
    <div className={css['words']}>
      <EditableText
        value={text}
        label={t('interaction')}
        placeholder={prompt}
        isEditing
        isTabStop={false}
        isDisabled={!mayEdit}
        onEditing={(begins) => edit(begins ? id : undefined)}
        onWrite={(was, is) => send(editRecord('interaction', id, { text: { was, is } }))}
      />
    </div>
  );
}
