import { plainOf } from '#base/rich-text.ts';
import type { RecordOf } from '#model/records.ts';
import { newId } from '#web/client/new-id.ts';
import { addInteraction, type Direction, markInteraction, moveInteraction } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { useNewThings } from '#web/map/use-new-things.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuAction } from '#web/ui/menu.tsx';
import css from './card-actions.module.css';

/** Everything that a hand or a key can do with an interaction, as words. */
export function CardActions({ interaction }: { interaction: RecordOf<'interaction'> }) {
  const t = useWords(mapWords);
  const { send } = useJourney();
  const { view, select, edit } = useMap();
  const { newMoment, newPoint, newTransition } = useNewThings();
  const { id, body } = interaction;
  const phase = view.phases.find((one) => one.phase.id === body.phase);
  const move = (to: Direction): Omit<MenuAction, 'id' | 'name'> => {
    const command = moveInteraction(view, id, to);
    return { disabled: !command, onAction: () => command && send(command) };
  };
  const addAfter = () => {
    const next = newId();
    if (!phase) return;
    send(addInteraction(next, phase, id));
    select(next);
    edit(next);
  };
  const groups = [
    {
      id: 'words',
      actions: [
        { id: 'edit', name: t('edit-text'), keys: 'Enter', onAction: () => edit(id) },
        { id: 'new', name: t('new-interaction'), keys: 'N', disabled: !phase, onAction: addAfter },
        { id: 'between', name: t('new-transition'), onAction: () => newTransition(id) },
      ],
    },
    {
      id: 'signs',
      actions: [
        { id: 'heart', name: t('heart'), keys: 'H', onAction: () => send(markInteraction(interaction, 'heart')) },
        { id: 'cloud', name: t('cloud'), keys: 'C', onAction: () => send(markInteraction(interaction, 'cloud')) },
        { id: 'moment', name: t('new-moment'), keys: 'M', onAction: () => newMoment({ interaction: id }) },
        { id: 'point', name: t('new-point'), keys: 'P', onAction: () => newPoint({ interaction: id }) },
      ],
    },
    {
      id: 'move',
      actions: [
        { id: 'up', name: t('move-up'), keys: 'Alt ↑', ...move('up') },
        { id: 'down', name: t('move-down'), keys: 'Alt ↓', ...move('down') },
        { id: 'left', name: t('move-left'), keys: 'Alt ←', ...move('left') },
        { id: 'right', name: t('move-right'), keys: 'Alt →', ...move('right') },
      ],
    },
    {
      id: 'away',
      actions: [
        {
          id: 'remove',
          name: t('remove'),
          keys: 'Del',
          danger: true,
          onAction: () => send({ do: 'remove', type: 'interaction', id }),
        },
      ],
    },
  ];
  return (
    <span className={css['actions']}>
      <Menu label={t('actions', { what: plainOf(body.text) || t('unnamed') })} groups={groups}>
        <Button look="icon" small aria-label={t('actions', { what: plainOf(body.text) || t('unnamed') })}>
          <Icon name="more" />
        </Button>
      </Menu>
    </span>
  );
}
