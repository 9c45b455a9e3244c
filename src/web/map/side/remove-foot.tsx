import type { TypeName } from '#model/document/records.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from '#web/journey/side.module.css';

/** Takes away what is selected; it can be undone. */
export function RemoveFoot({ type, id }: { type: TypeName; id: string }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const { select } = useMapActs();
  if (!mayEdit) return null;
  const remove = () => {
    select(undefined);
    send(removeRecord(type, id));
  };
  return (
    <footer className={css['foot']}>
      <Button look="plain" small onPress={remove}>
        <Icon name="trash" />
        {t(type === 'phase' ? 'remove-phase' : 'remove')}
      </Button>
    </footer>
  );
}
