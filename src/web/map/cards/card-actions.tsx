import { plainOf } from '#base/rich-text.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useMapActions } from '#web/map/actions/use-map-actions.ts';
import { menuOfActions } from '#web/map/actions/menu-of-actions.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { MenuDoor, MenuPopover, type Opened } from '#web/ui/menu.tsx';
import css from './card-actions.module.css';

/** Everything that a hand or a key can do with the interaction that is selected, as words. */
export function CardActions({ interaction }: { interaction: RecordOf<'interaction'> }) {
  const t = useWords(mapWords);
  const label = t('actions', { what: plainOf(interaction.body.text) || t('unnamed') });
  return (
    <span className={css['actions']}>
      <MenuDoor
        button={
          <Button look="icon" small aria-label={label}>
            <Icon name="more" />
          </Button>
        }
      >
        {(opened) => <CardMenu label={label} opened={opened} />}
      </MenuDoor>
    </span>
  );
}

/** Looks what there is to do once it is opened. */
function CardMenu({ label, opened }: { label: string; opened: Opened }) {
  const actions = useMapActions().filter(({ onSelected }) => onSelected);
  return <MenuPopover label={label} groups={menuOfActions(actions)} {...opened} />;
}
