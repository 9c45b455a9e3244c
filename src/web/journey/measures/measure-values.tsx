import { useState } from 'react';
import { dayOf } from '#base/clock.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { joinSeries, type SeriesValue } from '#model/practice/series/join-series.ts';
import { seriesState } from '#model/practice/series/series-state.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { NumberField } from '#web/ui/number-field.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { measureWords } from '#words/measures.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from '#web/ui/editor.module.css';

const PasteValues = lazyPart(async () => (await import('#web/journey/measures/paste-values.tsx')).PasteValues);
const mostGaps = 3;
const fewShown = 6;

/** The values of a measure: a new one by hand, many by pasting, and what is late or missing among them. */
export function MeasureValues({ id, measure }: { id: string; measure: MeasureBody }) {
  const t = useWords(practiceWords);
  const own = useWords(measureWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('measure', id);
  const [isPasting, setPasting] = useState(false);
  const series = measure.series ?? [];
  const add = (values: readonly SeriesValue[]) => set('series', [...values]);
  return (
    <div className={css['series']}>
      <span className={css['label']}>{t('values')}</span>
      <State measure={measure} />
      {mayEdit && <NewValue series={series} onAdd={(value) => add(joinSeries(series, [value]))} />}
      {mayEdit && (
        <div>
          <Button small look="plain" aria-expanded={isPasting} onPress={() => setPasting(!isPasting)}>
            {own('paste')}
          </Button>
        </div>
      )}
      {isPasting && (
        <PasteValues
          measure={measure}
          onAdd={(values) => {
            add(values);
            setPasting(false);
          }}
          onClose={() => setPasting(false)}
        />
      )}
      <ValueList series={series} onSet={add} />
    </div>
  );
}

/** Whether values come as was said, and what is missing between them. */
function State({ measure }: { measure: MeasureBody }) {
  const own = useWords(measureWords);
  const format = useFormat();
  const { is, since, gaps } = seriesState(measure, dayOf(Date.now()));
  const isWaiting = is === 'late' || is === 'broken';
  if (!isWaiting && gaps.length === 0) return null;
  const last = (measure.series ?? []).reduce((latest, { at }) => (at > latest ? at : latest), '');
  const shown = gaps.slice(-mostGaps).map(format.day);
  return (
    <p className={is === 'broken' ? css['lacking'] : css['faint']}>
      {is === 'late' && own('late', { day: format.day(last) })}
      {is === 'broken' && own('broken', { day: format.day(since ?? last) })}{' '}
      {gaps.length > 0 &&
        own('gaps', { n: gaps.length, days: format.list(gaps.length > mostGaps ? [...shown, '…'] : shown) })}
    </p>
  );
}

type NewValueProps = { readonly series: readonly SeriesValue[]; readonly onAdd: (value: SeriesValue) => void };

function NewValue({ series, onAdd }: NewValueProps) {
  const t = useWords(practiceWords);
  const own = useWords(measureWords);
  const format = useFormat();
  const [day, setDay] = useState<string | undefined>(() => dayOf(Date.now()));
  const [value, setValue] = useState<number>();
  const [n, setCount] = useState<number>();
  const [round, setRound] = useState(0);
  const there = series.find(({ at }) => at === day);
  const add = () => {
    if (!day || value === undefined) return;
    onAdd({ at: day, value, ...(n !== undefined && n > 0 && { n }) });
    setValue(undefined);
    setCount(undefined);
    setRound(round + 1);
  };
  return (
    <>
      <div className={css['new-value']} key={round}>
        <DayField label={t('day')} labelHidden value={day} onChange={setDay} />
        <NumberField label={t('value')} labelHidden value={value} onSet={setValue} />
        <NumberField
          label={own('how-many')}
          labelHidden
          placeholder={own('how-many-hint')}
          value={n}
          onSet={setCount}
        />
        <Button onPress={add}>{t('add-value')}</Button>
      </div>
      {there && value !== undefined && there.value !== value && (
        <p className={css['faint']} role="status">
          {own('one-a-day', {
            day: format.day(there.at),
            value: format.figure(there.value),
            other: format.figure(value),
          })}
        </p>
      )}
    </>
  );
}

type ValueListProps = { readonly series: readonly SeriesValue[]; readonly onSet: (series: SeriesValue[]) => void };

function ValueList({ series, onSet }: ValueListProps) {
  const t = useWords(practiceWords);
  const own = useWords(measureWords);
  const format = useFormat();
  const { mayEdit } = useJourneyActs();
  const [isWhole, setWhole] = useState(false);
  const sorted = series.toSorted((a, b) => b.at.localeCompare(a.at));
  const shown = isWhole ? sorted : sorted.slice(0, fewShown);
  return (
    <>
      <ul>
        {shown.map((one) => (
          <li key={one.at}>
            <span>{format.day(one.at)}</span>
            <b>{format.figure(one.value)}</b>
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
      {shown.length < sorted.length && (
        <Button small look="plain" onPress={() => setWhole(true)}>
          {own('more-values', { n: sorted.length })}
        </Button>
      )}
    </>
  );
}
