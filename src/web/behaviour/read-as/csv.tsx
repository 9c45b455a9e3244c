import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';
import { patternStart, type TimeFormat, timeFormats } from '#model/behaviour/time-format.ts';
import type { EventFilePreview, NewEventLog } from '#protocol/http/behaviour.ts';
import type { ChooseProps, Said, Way } from '#web/behaviour/read-as/way.ts';
import { Field } from '#web/ui/field.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { type Option, Select } from '#web/ui/select.tsx';
import { behaviourWords } from '#words/behaviour.ts';
import css from '../behaviour.module.css';

/** A person says which column is what, and how its times are written where that is in doubt. */
export const csvWay: Way = {
  endings: ['.csv', '.tsv', '.txt'],
  asks: 'is-this-right-why',
  first: 'columns-first',
  guessed: ({ guess }) => ({
    roles: Object.fromEntries(columnRoles.map((role) => [role, guess?.roles?.[role]?.column])),
  }),
  isReadable: (said, preview) =>
    [said.roles.case, said.roles.activity, said.roles.time, timeFormatOf(said, preview)].every(
      (one) => one !== undefined,
    ),
  isSure: (said, preview) => !isAmbiguous(said, preview),
  rows,
  kept: () => ({}),
  Choose: ChooseColumns,
};

function ChooseColumns({ preview, said, onSay }: ChooseProps) {
  const t = useWords(behaviourWords);
  return (
    <>
      <Columns
        header={preview.header}
        chosen={said.roles}
        timeFormat={timeFormatOf(said, preview)}
        onChoose={(roles) => onSay({ ...said, roles })}
        onTimeFormat={(timeFormat) => onSay({ ...said, timeFormat })}
      />
      {isAmbiguous(said, preview) && <p className={css['warn']}>{t('ambiguous')}</p>}
    </>
  );
}

const guessedTime = ({ roles }: Said, { guess }: EventFilePreview) => guess?.times?.[roles.time ?? ''];

const timeFormatOf = (said: Said, preview: EventFilePreview): TimeFormat | undefined =>
  said.timeFormat ?? guessedTime(said, preview)?.format;

const isAmbiguous = (said: Said, preview: EventFilePreview): boolean =>
  said.timeFormat === undefined && guessedTime(said, preview)?.ambiguous === true;

const none = ' none';

type ColumnsProps = {
  readonly header: readonly string[];
  readonly chosen: Said['roles'];
  readonly timeFormat: TimeFormat | undefined;
  readonly onChoose: (chosen: Said['roles']) => void;
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

/** How a CSV is to be read, as it was confirmed. */
function rows(said: Said, preview: EventFilePreview): Partial<NewEventLog> {
  const { case: who, activity, time } = said.roles;
  const timeFormat = timeFormatOf(said, preview);
  const delimiter = preview.guess?.delimiter;
  return {
    ...(who && activity && time && { columns: { ...withColumn(said.roles), case: who, activity, time } }),
    ...(timeFormat && { timeFormat }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** The roles that have a column. */
const withColumn = (roles: Said['roles']): { [R in ColumnRole]?: string } =>
  Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== undefined));
