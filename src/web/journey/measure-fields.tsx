import { useState } from 'react';
import { dayOf } from '#base/clock.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { NumberField } from '#web/ui/number-field.tsx';
import { LineField } from '#web/ui/written-field.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from '#web/ui/editor.module.css';

const sources = ['behaviour', 'survey', 'crm', 'manual'] as const;
const directions = ['up', 'down'] as const;

/** What a measure is, where its numbers come from and what they have been. */
export function MeasureFields({ id }: { id: string }) {
  const t = useWords(practiceWords);
  const { mayEdit } = useJourneyActs();
  const { set, write } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body;
  if (!body) return null;
  const isDisabled = !mayEdit;
  return (
    <div className={css['inset']}>
      <LineField
        label={t('measure-name')}
        placeholder={t('measure-name-hint')}
        value={body.name}
        isDisabled={isDisabled}
        autoFocus={!body.name}
        onWrite={write('name')}
      />
      <div className={css['pair']}>
        <LineField
          label={t('unit')}
          placeholder={t('unit-hint')}
          value={body.unit}
          isDisabled={isDisabled}
          onWrite={write('unit')}
        />
        <Select
          label={t('source')}
          options={sources.map((source) => ({ id: source, name: t(`source-${source}`) }))}
          value={body.source}
          isDisabled={isDisabled}
          onChange={(source) => set('source', source)}
        />
      </div>
      <div className={css['pair']}>
        <NumberField
          label={t('target')}
          value={body.target}
          isDisabled={isDisabled}
          onSet={(target) => set('target', target)}
        />
        <div className={css['field']}>
          <span className={css['label']}>{t('direction')}</span>
          <Choose
            label={t('direction')}
            isDisabled={isDisabled}
            options={directions.map((direction) => ({ id: direction, name: t(`direction-${direction}`) }))}
            chosen={body.direction ? [body.direction] : []}
            onChoose={([direction]) => set('direction', direction)}
          />
        </div>
      </div>
      <Series series={body.series ?? []} onSet={(series) => set('series', series)} />
    </div>
  );
}

type Value = NonNullable<MeasureBody['series']>[number];

function Series({ series, onSet }: { series: readonly Value[]; onSet: (series: Value[]) => void }) {
  const t = useWords(practiceWords);
  const format = useFormat();
  const { mayEdit } = useJourneyActs();
  const [day, setDay] = useState<string | undefined>(() => dayOf(Date.now()));
  const [value, setValue] = useState<number>();
  const [round, setRound] = useState(0);
  const sorted = series.toSorted((a, b) => b.at.localeCompare(a.at));
  const add = () => {
    if (!day || value === undefined) return;
    const others = series.filter(({ at }) => at !== day);
    onSet([...others, { at: day, value }].toSorted((a, b) => a.at.localeCompare(b.at)));
    setValue(undefined);
    setRound(round + 1);
  };
  return (
    <div className={css['series']}>
      <span className={css['label']}>{t('values')}</span>
      {mayEdit && (
        <div className={css['new-value']} key={round}>
          <DayField label={t('day')} labelHidden value={day} onChange={setDay} />
          <NumberField label={t('value')} labelHidden value={value} onSet={setValue} />
          <Button onPress={add}>{t('add-value')}</Button>
        </div>
      )}
      <ul>
        {sorted.slice(0, 6).map((one) => (
          <li key={one.at}>
            <span>{format.day(one.at)}</span>
            <b>{format.number(one.value)}</b>
            <span className={css['faint']}>{one.n === undefined ? '' : t('of-n', { n: one.n })}</span>
            {mayEdit && (
              <Button
                look="icon"
                small
                aria-label={t('remove-value', { day: format.day(one.at) })}
                onPress={() => onSet(series.filter((other) => other !== one))}
              >
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
