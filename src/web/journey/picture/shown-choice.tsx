import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import css from './shown-choice.module.css';

/** A map as its picture, or told from top to bottom. */
export type Shown = 'map' | 'reading';

/** Where a picture would be too small to read, the words come first. */
export const firstShown = (): Shown => (isWindow('narrow') ? 'reading' : 'map');

export function ShownChoice({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const t = useWords(shareWords);
  return (
    <Toggles
      className={css['choice']}
      label={t('how-shown')}
      choose="always-one"
      chosen={[shown]}
      onChoose={([to]) => onShow(to === 'map' ? 'map' : 'reading')}
    >
      {(['map', 'reading'] as const).map((one) => (
        <GroupToggle key={one} id={one} className={css['one'] ?? ''}>
          {t(one)}
        </GroupToggle>
      ))}
    </Toggles>
  );
}
