import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import type { Lane, LaneThing } from '#web/map/lanes/lane.ts';
import { moveThing } from '#web/map/lanes/placed/move-thing.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useMapActs, useView } from '#web/map/store/map-context.ts';
import { useRemoveSelected } from '#web/map/selection/use-remove-selected.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuAction } from '#web/ui/menu.tsx';
import css from './placed.module.css';

/** What hands and keys do with a card in a lane, as words. */
export function ThingMenu({ thing, lane }: { thing: LaneThing; lane: Lane }) {
  const t = useWords(laneWords);
  const reason = useWords(reasonWords);
  const language = useLanguage();
  const { send } = useJourneyActs();
  const record = useJourney(({ records }) => records.get(thing.id));
  const view = useView();
  const { edit } = useMapActs();
  const make = useNewInLane();
  const remove = useRemoveSelected();
  const { id, text, writes: spot, place } = thing;
  if (!record) return null;
  const move = (to: 'left' | 'right'): Pick<MenuAction, 'whyNot' | 'onAction'> => {
    const command = moveThing(view, record, to);
    const whyNot = command === undefined && reason(to === 'left' ? 'at-first' : 'at-last');
    return { whyNot, onAction: () => command && send(command) };
  };
  const writes = { id: 'edit', name: t('edit'), keys: 'Enter', onAction: () => edit(id) };
  const makes = lane.makes && {
    id: 'new',
    name: lane.makes.name[language],
    keys: 'N',
    onAction: () => make(lane, place),
  };
  const groups = [
    { id: 'words', actions: [...(spot ? [writes] : []), ...(makes ? [makes] : [])] },
    {
      id: 'move',
      actions: [
        { id: 'left', name: t('place-before'), keys: 'Alt ←', ...move('left') },
        { id: 'right', name: t('place-after'), keys: 'Alt →', ...move('right') },
      ],
    },
    { id: 'away', actions: [{ id: 'remove', name: t('remove'), keys: 'Del', danger: true, onAction: remove }] },
  ].filter(({ actions }) => actions.length > 0);
  const label = t('actions', { what: text || t('unnamed') });
  return (
    <span className={css['actions']}>
      <Menu label={label} groups={groups}>
        <Button look="icon" small aria-label={label}>
          <Icon name="more" />
        </Button>
      </Menu>
    </span>
  );
}
