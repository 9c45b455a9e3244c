import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import css from './shown-choice.module.css';

/** A map as a room reads it, as all its cards, or told from top to bottom. */
export type Shown = 'wall' | 'map' | 'reading';

/** Where a picture would be too small to read, the words come first. */
export const firstShown = (hasWall = false): Shown => (isWindow('narrow') ? 'reading' : hasWall ? 'wall' : 'map');

type ShownChoiceProps = {
  readonly shown: Shown;
  readonly hasWall?: boolean;
  readonly onShow: (shown: Shown) => void;
};

export function ShownChoice({ shown, hasWall = false, onShow }: ShownChoiceProps) {
  const t = useWords(shareWords);
  const ways = hasWall ? (['wall', 'map', 'reading'] as const) : (['map', 'reading'] as const);
  return (
    <Toggles
      className={css['choice']}
      label={t('how-shown')}
      choose="always-one"
      chosen={[shown]}
      onChoose={([to]) => onShow(ways.find((one) => one === to) ?? 'reading')}
    >
      {ways.map((one) => (
        <GroupToggle key={one} id={one} className={css['one'] ?? ''}>
          {t(one)}
        </GroupToggle>
      ))}
    </Toggles>
  );
}
