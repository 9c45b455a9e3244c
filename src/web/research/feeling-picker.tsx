import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import css from './marking.module.css';

const feelings = [-2, -1, 0, 1, 2] as const;

/** How it felt, from −2 to +2, or not said. */
export function FeelingPicker({
  feeling,
  onFeel,
}: {
  feeling: number | undefined;
  onFeel: (feeling: number | undefined) => void;
}) {
  const t = useWords(researchWords);
  return (
    <Toggles
      className={css['feelings']}
      label={t('feeling')}
      chosen={feeling === undefined ? [] : [String(feeling)]}
      onChoose={([key]) => onFeel(key === undefined ? undefined : Number(key))}
    >
      {feelings.map((value) => (
        <GroupToggle
          key={value}
          id={String(value)}
          className={`${css['feeling']} ${css[value < 0 ? 'hard' : value > 0 ? 'good' : 'neither']}`}
          aria-label={t(`feeling${value}`)}
        >
          {writeFeeling(value)}
        </GroupToggle>
      ))}
    </Toggles>
  );
}

/** A feeling with its sign, as it is said in the field: −2 … +2. */
const writeFeeling = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

/** One step to the left or right of a feeling; from nothing, the first step that way. */
export const stepFeeling = (feeling: number | undefined, by: -1 | 1): number =>
  Math.min(2, Math.max(-2, (feeling ?? 0) + by));
