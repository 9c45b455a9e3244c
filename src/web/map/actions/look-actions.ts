import type { MapAction } from '#web/shell/actions/action.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { actionWords } from '#words/actions.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const levels = ['wall', 'phase', 'card'] as const;

/** How near one stands, and what is shown beside the drawn map. */
export function useLookActions(): MapAction[] {
  const t = useWords(actionWords);
  const { level, onLevel, isLived, onLived, hasLived, isAbout, onAbout, onHelp } = useMapLook();
  return [
    ...levels.map((one): MapAction => ({
      id: `zoom-${one}`,
      name: t(`zoom-${one}`),
      group: 'look',
      isDisabled: level === one,
      run: () => onLevel(one),
    })),
    {
      id: 'findings',
      name: t(isAbout ? 'findings-hide' : 'findings-show'),
      group: 'look',
      run: () => onAbout(!isAbout),
    },
    {
      id: 'lived',
      name: t(isLived ? 'lived-hide' : 'lived-show'),
      group: 'look',
      isDisabled: !hasLived,
      run: () => onLived(!isLived),
    },
    { id: 'keys', name: t('all-keys'), group: 'help', keys: '?', run: onHelp },
  ];
}
