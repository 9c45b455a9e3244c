import { dayOf } from '#base/clock.ts';
import { nextBeat, parseRhythm, printRhythm, type Rhythm } from '#model/practice/rhythm.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { OwnerChoices } from '#web/journey/owner-choices.tsx';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './journey-rhythm.module.css';
import { editRecord } from '#model/commands/make-command.ts';

const upTo12 = Array.from({ length: 12 }, (_, i) => i + 1);
const offered: readonly Rhythm['frequency'][] = ['WEEKLY', 'MONTHLY'];

/** Who answers for the journey, how often it is reviewed, when next, and until when it is to be trusted. */
export function RhythmSettings() {
  const t = useWords(practiceWords);
  const { id, mayEdit } = useJourneyActs();
  const { set } = useEdit('journey', id);
  const body = useRecord('journey', id)?.body;
  if (!body) return null;
  const isDisabled = !mayEdit;
  return (
    <aside className={css['settings']} aria-label={t('rhythm')}>
      <h3>{t('owners')}</h3>
      <OwnerChoices at={{ journey: true }} owners={body.owners} onSet={set} />
      <h3>{t('rhythm')}</h3>
      <CadenceFields rule={body.rhythm?.rule} next={body.rhythm?.next} />
      <DayField
        label={t('next-review')}
        value={body.rhythm?.next}
        isDisabled={isDisabled}
        onChange={(day) => set('rhythm.next', day)}
      />
      <h3>{t('trust')}</h3>
      <DayField
        label={t('snapshot-date')}
        value={body.snapshotDate}
        isDisabled={isDisabled}
        onChange={(day) => set('snapshotDate', day)}
      />
      <DayField
        label={t('trust-until')}
        hint={t('trust-hint')}
        value={body.trustUntil}
        isDisabled={isDisabled}
        onChange={(day) => set('trustUntil', day)}
      />
    </aside>
  );
}

function CadenceFields({ rule, next }: { rule: string | undefined; next: string | undefined }) {
  const t = useWords(practiceWords);
  const { id, send, mayEdit } = useJourneyActs();
  const read = rule === undefined ? undefined : parseRhythm(rule);
  const choose = (chosen: Rhythm) => {
    const is = printRhythm(chosen);
    const today = dayOf(Date.now());
    const first = next === undefined && { 'rhythm.next': { was: next, is: nextBeat(chosen, today, today) } };
    send(editRecord('journey', id, { 'rhythm.rule': { was: rule, is }, ...first }));
  };
  if (!read?.ok)
    return (
      <div className={css['none-yet']}>
        <p>{rule ? t('own-rule', { rule }) : t('no-rhythm')}</p>
        {mayEdit && (
          <Button onPress={() => choose({ frequency: 'WEEKLY', interval: 4 })}>{t('every-four-weeks')}</Button>
        )}
      </div>
    );
  const { interval, frequency } = read.value;
  const numbers = [...new Set([...upTo12, interval])].map((number) => ({ id: String(number), name: String(number) }));
  const shown = [...new Set([...offered, frequency])];
  return (
    <div className={css['cadence']}>
      <Select
        label={t('every', { n: interval })}
        options={numbers}
        value={String(interval)}
        isDisabled={!mayEdit}
        onChange={(number) => choose({ frequency, interval: Number(number) })}
      />
      <Select
        label={t('unit-of-time')}
        labelHidden
        options={shown.map((one) => ({ id: one, name: t(`unit-${one}`, { n: interval }) }))}
        value={frequency}
        isDisabled={!mayEdit}
        onChange={(chosen) => choose({ interval, frequency: shown.find((one) => one === chosen) ?? frequency })}
      />
    </div>
  );
}
