import { lengthenStretch, stepStretch } from '#web/map/lanes/stretch-moves.ts';
import { useMapActs, useView } from '#web/map/store/map-context.ts';
import { useRemoveSelected } from '#web/map/selection/use-remove-selected.ts';
import { laneWords } from '#words/lanes.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuAction } from '#web/ui/menu.tsx';
import css from './backstage.module.css';

type Stretch = { readonly start: number; readonly end: number };

type StretchMenuProps = {
  readonly label: string;
  readonly stretch: Stretch & { readonly id: string };
  readonly onPut: (to: Stretch | undefined) => void;
};

/** What hands and keys do with a stretch behind the line, as words. */
export function StretchMenu({ label, stretch, onPut }: StretchMenuProps) {
  const t = useWords(laneWords);
  const reason = useWords(reasonWords);
  const view = useView();
  const { edit } = useMapActs();
  const { id } = stretch;
  const to = (
    next: Stretch | undefined,
    why: 'at-first' | 'at-last' | 'shortest' | 'longest',
  ): Pick<MenuAction, 'whyNot' | 'onAction'> => ({
    whyNot: next === undefined && reason(why),
    onAction: () => onPut(next),
  });
  const remove = useRemoveSelected();
  const groups = [
    { id: 'words', actions: [{ id: 'edit', name: t('edit'), keys: 'Enter', onAction: () => edit(id) }] },
    {
      id: 'move',
      actions: [
        { id: 'left', name: t('place-before'), keys: 'Alt ←', ...to(stepStretch(view, stretch, 'left'), 'at-first') },
        { id: 'right', name: t('place-after'), keys: 'Alt →', ...to(stepStretch(view, stretch, 'right'), 'at-last') },
        {
          id: 'shorter',
          name: t('shorter'),
          keys: 'Alt Shift ←',
          ...to(lengthenStretch(view, stretch, 'left'), 'shortest'),
        },
        {
          id: 'longer',
          name: t('longer'),
          keys: 'Alt Shift →',
          ...to(lengthenStretch(view, stretch, 'right'), 'longest'),
        },
      ],
    },
    { id: 'away', actions: [{ id: 'remove', name: t('remove'), keys: 'Del', danger: true, onAction: remove }] },
  ];
  const name = t('actions', { what: label || t('unnamed') });
  return (
    <span className={css['actions']}>
      <Menu label={name} groups={groups}>
        <Button look="icon" small aria-label={name}>
          <Icon name="more" size={16} />
        </Button>
      </Menu>
    </span>
  );
}
