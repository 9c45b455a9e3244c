import type { FirstPhase } from '#web/atlas/begin/begin-file.ts';
import { beginWords } from '#words/begin.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './begin.module.css';

export const noPhases: readonly FirstPhase[] = [
  { name: '', stretch: 'before', isWithout: true },
  { name: '', stretch: 'during', isWithout: false },
  { name: '', stretch: 'after', isWithout: true },
];

const stretches = ['before', 'during', 'after'] as const;

/** Asks for the first phases in the customer's own words, some of them without us. */
export function FirstPhases({
  phases,
  onChange,
}: {
  phases: readonly FirstPhase[];
  onChange: (phases: readonly FirstPhase[]) => void;
}) {
  const t = useWords(beginWords);
  const map = useWords(mapWords);
  const change = (at: number, to: Partial<FirstPhase>) =>
    onChange(phases.map((phase, index) => (index === at ? { ...phase, ...to } : phase)));
  const addTo = (stretch: FirstPhase['stretch']) => {
    const at = phases.findLastIndex((phase) => phase.stretch === stretch) + 1;
    onChange(phases.toSpliced(at, 0, { name: '', stretch, isWithout: stretch !== 'during' }));
  };
  return (
    <fieldset className={css['phases']}>
      <legend>{t('first-phases')}</legend>
      <p className={css['hint']}>{t('first-phases-hint')}</p>
      {stretches.map((stretch) => (
        <div key={stretch} className={css['stretch']}>
          <p className={css['question']}>{t(`ask-${stretch}`)}</p>
          {phases.map((phase, index) =>
            phase.stretch === stretch ? (
              <div key={index} className={css['phase']}>
                <input
                  aria-label={t('phase-in', { stretch: map(stretch) })}
                  placeholder={t(`such-${stretch}`)}
                  value={phase.name}
                  maxLength={200}
                  onChange={(event) => change(index, { name: event.target.value })}
                />
                <label>
                  <input
                    type="checkbox"
                    checked={phase.isWithout}
                    onChange={(event) => change(index, { isWithout: event.target.checked })}
                  />
                  {map('without-us')}
                </label>
              </div>
            ) : null,
          )}
          <Button look="plain" small onPress={() => addTo(stretch)}>
            <Icon name="plus" />
            {t('another-phase')}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
