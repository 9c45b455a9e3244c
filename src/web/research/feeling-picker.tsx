import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
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
    <ToggleButtonGroup
      className={css['feelings'] ?? ''}
      aria-label={t('feeling')}
      selectionMode="single"
      selectedKeys={feeling === undefined ? [] : [String(feeling)]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        onFeel(key === undefined ? undefined : Number(key));
      }}
    >
      {feelings.map((value) => (
        <ToggleButton
          key={value}
          id={String(value)}
          className={`${css['feeling']} ${css[value < 0 ? 'hard' : value > 0 ? 'good' : 'neither']}`}
          aria-label={t(`feeling${value}`)}
        >
          {writeFeeling(value)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** A feeling with its sign, as it is said in the field: −2 … +2. */
const writeFeeling = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');

/** One step to the left or right of a feeling; from nothing, the first step that way. */
export const stepFeeling = (feeling: number | undefined, by: -1 | 1): number =>
  Math.min(2, Math.max(-2, (feeling ?? 0) + by));
