import { useState } from 'react';
import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';
import { patternStart, type TimeFormat, timeFormats } from '#model/behaviour/time-format.ts';
import type { EventFilePreview, NewEventLog } from '#protocol/http/behaviour.ts';
import { ChooseOfXes, type XesChosen } from '#web/behaviour/choose-of-xes.tsx';
import { OverlapOfRows } from '#web/behaviour/overlap-of-rows.tsx';
import { NameAndJourneys } from '#web/behaviour/name-and-journeys.tsx';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { type Option, Select } from '#web/ui/select.tsx';
import css from './behaviour.module.css';

type ConfirmColumnsProps = {
  readonly file: string;
  readonly preview: EventFilePreview;
  /** Journeys that it may show; nothing where its name and journeys stay as they are. */
  readonly journeys?: readonly Option[];
  readonly journey?: string | undefined;
  /** What was chosen when it was read before. */
  readonly before?: XesChosen;
  readonly isSending: boolean;
  readonly onConfirm: (log: NewEventLog) => void;
  readonly onCancel: () => void;
};

type Roles = { readonly [R in ColumnRole]?: string | undefined };

const none = ' none';

/** What the file seems to say, shown beside its first rows, to be put right and confirmed. */
export function ConfirmColumns(props: ConfirmColumnsProps) {
  const { file, preview, journeys, journey, before, isSending, onConfirm, onCancel } = props;
  const t = useWords(behaviourWords);
  const reason = useWords(reasonWords);
  const [name, setName] = useState(file);
  const [shows, setShows] = useState<readonly string[]>(journey === undefined ? [] : [journey]);
  const isSame = journeys !== undefined && preview.same.length > 0;
  const said = useSaid(preview, before);
  const question = { blob: preview.blob, journeys: [...shows], ...said.rows };
  const confirm = () =>
    onConfirm({ ...question, ...said.kept, name: name.trim() || file, ...(isSame && { again: true }) });
  return (
    <>
      {isSame && <SameRows same={preview.same} />}
      <p>{t(said.isXes ? 'is-xes' : 'is-this-right-why')}</p>
      {journeys && <NameAndJourneys {...{ name, journeys, shows }} onName={setName} onShows={setShows} />}
      <ChooseReading preview={preview} said={said} />
      {said.isSure && !isSame && shows.length > 0 && <OverlapOfRows question={question} />}
      {preview.sample.length > 0 && <Sample preview={preview} />}
      <DialogActions>
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <Button
          look={isSame ? 'danger' : 'main'}
          isBusy={isSending}
          whyNot={!said.isReadable && reason(said.isXes ? 'steps-first' : 'columns-first')}
          onPress={confirm}
        >
          {t(isSame ? 'read-in-twice' : 'read-in')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What a person has said of the file: which rows are read, and what is kept of each. */
function useSaid(preview: EventFilePreview, before: XesChosen | undefined) {
  const csv = useReading(preview);
  const [xes, setXes] = useState<XesChosen>(before ?? {});
  const isXes = preview.format === 'xes';
  const { steps, properties } = xes;
  const isReadable = isXes ? steps?.length !== 0 : csv.isWhole;
  return {
    ...{ csv, xes, setXes, isXes, isReadable },
    isSure: isReadable && !csv.isAmbiguous,
    rows: isXes ? steps && { steps } : readingOf(csv.chosen, csv.timeFormat, preview),
    kept: isXes && properties ? { properties } : {},
  };
}

type ChooseReadingProps = { readonly preview: EventFilePreview; readonly said: ReturnType<typeof useSaid> };

/** What there is to choose of a file: the columns of a CSV, what counts and is kept of an XES log. */
function ChooseReading({ preview, said: { csv, isXes, xes, setXes } }: ChooseReadingProps) {
  const t = useWords(behaviourWords);
  if (isXes)
    return preview.survey ? (
      <ChooseOfXes survey={preview.survey} chosen={xes} onChoose={setXes} />
    ) : (
      <p>{t('too-large-to-count')}</p>
    );
  return (
    <>
      <Columns
        header={preview.header}
        chosen={csv.chosen}
        timeFormat={csv.timeFormat}
        onChoose={csv.setChosen}
        onTimeFormat={csv.setSaid}
      />
      {csv.isAmbiguous && <p className={css['warn']}>{t('ambiguous')}</p>}
    </>
  );
}

/** That these very rows are there already, under which name and since when. */
function SameRows({ same }: { same: EventFilePreview['same'] }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  return (
    <div className={css['warn']} role="alert">
      <p>{t('same-rows')}</p>
      <ul>
        {same.map(({ log, name, events, imported }) => (
          <li key={log}>
            {[name, events > 0 ? t('events', { n: events }) : t('same-under-way'), imported && format.day(imported)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p>{t('same-rows-why')}</p>
    </div>
  );
}

/** What was guessed of a CSV, and what a person has said instead. */
function useReading(preview: EventFilePreview) {
  const [chosen, setChosen] = useState<Roles>(() => guessedRoles(preview));
  const [said, setSaid] = useState<TimeFormat>();
  const guessed = preview.guess?.times?.[chosen.time ?? ''];
  const timeFormat = said ?? guessed?.format;
  const isWhole = [chosen.case, chosen.activity, chosen.time, timeFormat].every((one) => one !== undefined);
  const isAmbiguous = said === undefined && guessed?.ambiguous === true;
  return { chosen, timeFormat, isAmbiguous, isWhole, setChosen, setSaid };
}

type ColumnsProps = {
  readonly header: readonly string[];
  readonly chosen: Roles;
  readonly timeFormat: TimeFormat | undefined;
  readonly onChoose: (chosen: Roles) => void;
  readonly onTimeFormat: (format: TimeFormat | undefined) => void;
};

/** Which column says who, what and when, and how the time is written. */
function Columns({ header, chosen, timeFormat, onChoose, onTimeFormat }: ColumnsProps) {
  const t = useWords(behaviourWords);
  const options = [{ id: none, name: t('no-column') }, ...header.map((column) => ({ id: column, name: column }))];
  return (
    <div className={css['roles']}>
      {columnRoles.map((role) => (
        <Select
          key={role}
          label={t(role)}
          options={options}
          value={chosen[role] ?? none}
          onChange={(column) => onChoose({ ...chosen, [role]: column === none ? undefined : column })}
        />
      ))}
      <Select
        label={t('time-format')}
        options={[
          ...timeFormats.map((format): Option => ({ id: format, name: t(format) })),
          { id: patternStart, name: t('own-pattern') },
        ]}
        value={timeFormat?.startsWith(patternStart) ? patternStart : timeFormat}
        onChange={(format) =>
          onTimeFormat(timeFormats.find((one) => one === format) ?? `${patternStart}dd.MM.yyyy HH:mm`)
        }
      />
      {timeFormat?.startsWith(patternStart) && (
        <Field
          label={t('pattern')}
          hint={t('pattern-hint')}
          value={timeFormat.slice(patternStart.length)}
          onChange={(pattern) => onTimeFormat(`${patternStart}${pattern}`)}
        />
      )}
    </div>
  );
}

function Sample({ preview }: { preview: EventFilePreview }) {
  const t = useWords(behaviourWords);
  return (
    <div className={css['sample']} tabIndex={0} role="region" aria-label={t('first-rows')}>
      <table>
        <thead>
          <tr>
            {preview.header.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.sample.slice(0, 8).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const guessedRoles = (preview: EventFilePreview): Roles =>
  Object.fromEntries(columnRoles.map((role) => [role, preview.guess?.roles?.[role]?.column]));

/** How a CSV is to be read, as it was confirmed. */
function readingOf(
  chosen: Roles,
  timeFormat: TimeFormat | undefined,
  { guess }: EventFilePreview,
): Partial<NewEventLog> {
  const { case: who, activity, time } = chosen;
  return {
    ...(who && activity && time && { columns: { ...without(chosen), case: who, activity, time } }),
    ...(timeFormat && { timeFormat }),
    ...(guess?.delimiter !== undefined && { delimiter: guess.delimiter }),
  };
}

/** The roles that have a column. */
const without = (chosen: Roles): { [R in ColumnRole]?: string } =>
  Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== undefined));
