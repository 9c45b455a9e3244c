import { useNavigate } from '@tanstack/react-router';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { guideDoorWords } from '#words/guide-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The ten steps beside the map, and how one listens. */
export function useGuideActions(): MapAction[] {
  const t = useWords(guideDoorWords);
  const navigate = useNavigate();
  const { isGuide, onGuide } = useMapLook();
  return [
    {
      id: 'guide',
      name: t(isGuide ? 'close-guide' : 'show-guide'),
      group: 'help',
      keys: 'g',
      run: () => onGuide(!isGuide),
    },
    { id: 'tips', name: t('open-tips'), group: 'help', run: () => void navigate({ to: '/guide/interviews' }) },
  ];
}
