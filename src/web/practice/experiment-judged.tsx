import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { nobody } from '#web/journey/use-people.ts';
import { DayField } from '#web/ui/day-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { Select } from '#web/ui/select.tsx';
import { WrittenField } from '#web/ui/written-field.tsx';
import { effectWords } from '#words/effect.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/ui/editor.module.css';

/** How an experiment that is followed in numbers will be judged: said before one looks. */
export function ExperimentJudged({ experiment: { id, body } }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(effectWords);
  const practice = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('experiment', id);
  const records = useWholeJourney();
  const isDisabled = !mayEdit;
  const others = recordsOf(records, 'measure').filter((one) => one.id !== body.measure);
  return (
    <details className={css['judged']}>
      <summary>{t('how-judged')}</summary>
      <div className={css['pair']}>
        <NumberField
          label={t('expected-value')}
          value={body.expected?.value}
          isDisabled={isDisabled}
          onSet={(value) => set('expected.value', value)}
        />
        <DayField
          label={t('expected-by')}
          value={body.expected?.by}
          isDisabled={isDisabled}
          onChange={(day) => set('expected.by', day)}
        />
      </div>
      <div className={css['pair']}>
        <DayField
          label={t('baseline-from')}
          value={body.baseline?.from}
          isDisabled={isDisabled}
          onChange={(day) => set('baseline.from', day)}
        />
        <DayField
          label={t('baseline-to')}
          value={body.baseline?.to}
          isDisabled={isDisabled}
          onChange={(day) => set('baseline.to', day)}
        />
      </div>
      {(others.length > 0 || body.comparison?.measure !== undefined) && (
        <Select
          label={t('comparison-measure')}
          options={[
            { id: nobody, name: t('no-comparison-measure') },
            ...others.map((one) => ({ id: one.id, name: one.body.name || practice('measure-unnamed') })),
          ]}
          value={body.comparison?.measure ?? nobody}
          isDisabled={isDisabled}
          onChange={(measure) => set('comparison.measure', measure === nobody ? undefined : measure)}
        />
      )}
      <WrittenField
        label={t('stop-rule')}
        placeholder={t('stop-rule-hint')}
        value={body.stopRule}
        isDisabled={isDisabled}
        onWrite={write('stopRule')}
      />
    </details>
  );
}
