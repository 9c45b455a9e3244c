import { useMemo, useRef, useState } from 'react';
import { dayColumn } from '#exchange/series/day-column.ts';
import { numberColumn } from '#exchange/series/number-column.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { ofOneDay, type SeriesValue } from '#model/practice/series/join-series.ts';
import { type Pasted, pastedValues, type PasteChoices } from '#web/journey/measures/pasted-values.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { measureWords } from '#words/measures.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './paste-values.module.css';

const mostCharacters = 1_000_000;
const mostLeftOut = 5;

type PasteValuesProps = {
  readonly measure: MeasureBody;
  readonly onAdd: (series: readonly SeriesValue[]) => void;
  readonly onClose: () => void;
};

/** Many values at once, from a spreadsheet or a file: what they are read as, what is asked, and what is left out. */
export function PasteValues({ measure, onAdd, onClose }: PasteValuesProps) {
  const own = useWords(measureWords);
  const format = useFormat();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<PasteChoices>({ several: 'last', keep: false });
  const isTooLong = text.length > mostCharacters;
  const pasted = useMemo(
    () => pastedValues(isTooLong ? '' : text, measure, choices),
    [text, isTooLong, measure, choices],
  );
  const { values } = pasted;
  const [first, last] = [values[0]?.at, values.at(-1)?.at];
  return (
    <div className={css['paste']}>
      <Field
        label={own('paste-label')}
        hint={own('paste-hint')}
        rows={5}
        value={text}
        autoFocus
        error={isTooLong ? own('too-long', { n: format.number(mostCharacters) }) : undefined}
        onChange={setText}
      />
      <OpenFile onText={setText} />
      {text !== '' && (
        <Asks pasted={pasted} choices={choices} onChoose={(said) => setChoices({ ...choices, ...said })} />
      )}
      <LeftOut pasted={pasted} />
      {first !== undefined && last !== undefined && (
        <p role="status">{own('from-to', { n: values.length, from: format.day(first), to: format.day(last) })}</p>
      )}
      <div className={css['acts']}>
        <Button small onPress={onClose}>
          {own('cancel')}
        </Button>
        <Button
          small
          look="main"
          whyNot={values.length === 0 && own('paste-first')}
          onPress={() => onAdd(pasted.joined)}
        >
          {own('add-n', { n: values.length })}
        </Button>
      </div>
    </div>
  );
}

function OpenFile({ onText }: { onText: (text: string) => void }) {
  const own = useWords(measureWords);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => onText((await file.slice(0, 4 * mostCharacters).text()).replace(/^\uFEFF/u, ''));
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={own('open-csv')}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void open(file);
        }}
      />
      <Button small look="plain" onPress={() => input.current?.click()}>
        {own('open-csv')}
      </Button>
    </div>
  );
}

type AsksProps = {
  readonly pasted: Pasted;
  readonly choices: PasteChoices;
  readonly onChoose: (said: Partial<PasteChoices>) => void;
};

/** What can be read in two ways, and what a person alone can say. */
function Asks({ pasted, choices, onChoose }: AsksProps) {
  const own = useWords(measureWords);
  const { survey, areAnswers, severalDays, otherDays, notTaken, asks } = pasted;
  return (
    <>
      {survey && (
        <Select
          label={own('rows-are')}
          small
          options={(['values', 'answers'] as const).map((id) => ({ id, name: own(`rows-${id}`) }))}
          value={areAnswers ? 'answers' : 'values'}
          onChange={(rows) => onChoose({ rows })}
        />
      )}
      {notTaken > 0 && <p>{own('not-taken', { n: notTaken })}</p>}
      {asks.map((asked) => (
        <TwoWays key={asked.ask} asked={asked} choices={choices} onChoose={onChoose} />
      ))}
      {severalDays > 0 && (
        <Asked
          label={own('several', { n: severalDays })}
          options={ofOneDay.map((id) => ({ id, name: own(`several-${id}`) }))}
          chosen={choices.several}
          onChoose={(several) => onChoose({ several })}
        />
      )}
      {otherDays > 0 && (
        <Asked
          label={own('there-already', { n: otherDays })}
          options={[
            { id: 'new', name: own('keep-new') },
            { id: 'old', name: own('keep-old') },
          ]}
          chosen={choices.keep ? 'old' : 'new'}
          onChoose={(which) => onChoose({ keep: which === 'old' })}
        />
      )}
    </>
  );
}

type TwoWaysProps = Pick<AsksProps, 'choices' | 'onChoose'> & { readonly asked: Pasted['asks'][number] };

/** One of what was pasted, as it would be read each way. */
function TwoWays({ asked: { ask, sample }, choices, onChoose }: TwoWaysProps) {
  const own = useWords(measureWords);
  const format = useFormat();
  if (ask === 'day-order')
    return (
      <Asked
        label={own('reads-as', { sample })}
        options={(['day-first', 'month-first'] as const).map((id) => ({
          id,
          name: format.day(dayColumn([], id).read(sample) ?? ''),
        }))}
        chosen={choices.dayOrder ?? 'day-first'}
        onChoose={(dayOrder) => onChoose({ dayOrder })}
      />
    );
  return (
    <Asked
      label={own('reads-as', { sample })}
      options={(['comma', 'point'] as const).map((id) => ({
        id,
        name: format.figure(numberColumn([], id).read(sample) ?? 0),
      }))}
      chosen={choices.decimalSign ?? 'point'}
      onChoose={(decimalSign) => onChoose({ decimalSign })}
    />
  );
}

type AskedProps<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
};

function Asked<T extends string>({ label, options, chosen, onChoose }: AskedProps<T>) {
  return (
    <div className={css['asked']}>
      <span>{label}</span>
      <Choose
        label={label}
        isDisabled={false}
        options={options}
        chosen={[chosen]}
        onChoose={([one]) => one !== undefined && onChoose(one)}
      />
    </div>
  );
}

function LeftOut({ pasted: { leftOut } }: { pasted: Pasted }) {
  const own = useWords(measureWords);
  if (leftOut.length === 0) return null;
  return (
    <div className={css['left-out']}>
      <p>{own('left-out', { n: leftOut.length })}</p>
      <ul>
        {leftOut.slice(0, mostLeftOut).map(({ line, why, text }) => (
          <li key={line}>{own('left-line', { line, why: own(why), text })}</li>
        ))}
      </ul>
    </div>
  );
}
