import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { isWindow } from '#web/ui/is-window.ts';
import css from './shown-choice.module.css';

/** A map as its picture, or told from top to bottom. */
export type Shown = 'map' | 'reading';

/** Where a picture would be too small to read, the words come first. */
export const firstShown = (): Shown => (isWindow('narrow') ? 'reading' : 'map');

export function ShownChoice({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const t = useWords(shareWords);
  return (
    <ToggleButtonGroup
      className={css['choice'] ?? ''}
      aria-label={t('how-shown')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => onShow(keys.has('map') ? 'map' : 'reading')}
    >
      {(['map', 'reading'] as const).map((one) => (
        <ToggleButton key={one} id={one} className={css['one'] ?? ''}>
          {t(one)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
