import { localeOf } from '#base/languages.ts';
import { durationText } from '#words/duration-text.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { printWait, type Wait, waitOf, waitUnits } from '#web/map/side/wait-parts.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { Field } from '#web/ui/field.tsx';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

type WaitFieldProps = {
  readonly label: string;
  /** Shape: an ISO 8601 duration. */
  readonly value: string | undefined;
  readonly onSet: (wait: string | undefined) => void;
};

/** How long somebody waits: a number and its unit. A longer duration is shown as people say it until it is written anew. */
export function WaitField({ label, value, onSet }: WaitFieldProps) {
  const t = useWords(mapWords);
  const reason = useWords(reasonWords);
  const locale = localeOf(useLanguage());
  const { mayEdit } = useJourneyActs();
  const wait = waitOf(value);
  const unit = wait?.unit ?? 'day';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const write = (text: string) => {
    const is = text.trim().replace(',', '.');
    const wanted =
      is === '' ? undefined : /^\d+(?:\.\d+)?$/u.test(is) ? printWait({ number: Number(is), unit }) : value;
    if (wanted !== value) onSet(wanted);
  };
  return (
    <div className={css['wait']}>
      <Field
        label={label}
        key={value}
        defaultValue={wait ? number.format(wait.number) : value === undefined ? '' : durationText(value, locale)}
        inputMode="decimal"
        isDisabled={!mayEdit}
        onBlur={(event) => event.target instanceof HTMLInputElement && write(event.target.value)}
      />
      {(wait ?? value === undefined) && (
        <Select
          label={t('unit-of-time')}
          labelHidden
          options={waitUnits.map((id) => ({ id, name: unitName(locale, { number: wait?.number ?? 1, unit: id }) }))}
          value={unit}
          isDisabled={!mayEdit}
          whyNot={mayEdit && !wait && reason('number-first')}
          onChange={(chosen) =>
            wait && onSet(printWait({ ...wait, unit: waitUnits.find((one) => one === chosen) ?? unit }))
          }
        />
      )}
    </div>
  );
}

function unitName(locale: string, { number, unit }: Wait): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(number);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}
