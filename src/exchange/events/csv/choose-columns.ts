import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';
import type { CsvGuess } from '#exchange/events/csv/guess-csv.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { CsvChoice } from '#exchange/events/csv/read-csv.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { accept, refuse, type Result } from '#base/result.ts';

/** The columns to read: the ones chosen, and the guessed ones for every role that nobody chose. */
export function chooseColumns(guess: CsvGuess, chosen: SaidReading): Result<CsvChoice, EventFileRefusal> {
  const { case: caseColumn, activity, time, ...others } = fillRoles(guess, chosen);
  if (caseColumn === undefined) return refuse({ code: 'column-not-guessed', role: 'case' });
  if (activity === undefined) return refuse({ code: 'column-not-guessed', role: 'activity' });
  if (time === undefined) return refuse({ code: 'column-not-guessed', role: 'time' });
  const columns = { ...others, case: caseColumn, activity, time };
  const lost = columnRoles.find((role) => !guess.header.includes(columns[role] ?? time));
  if (lost !== undefined)
    return refuse({ code: 'column-not-found', role: lost, column: columns[lost] ?? '', header: guess.header });
  const timeFormat = chosen.timeFormat ?? guess.times[time]?.format;
  if (timeFormat === undefined)
    return refuse({ code: 'time-format-not-guessed', column: time, sample: sampleOf(guess, time) });
  return accept({
    format: 'csv',
    delimiter: chosen.delimiter ?? guess.delimiter,
    ...(guess.before > 0 && { before: guess.before }),
    timeFormat,
    zones: chosen.zones,
    columns,
  });
}

/** A guessed column that somebody chose for another role is not guessed. */
function fillRoles(guess: CsvGuess, { columns: chosen = {} }: SaidReading): Partial<Record<ColumnRole, string>> {
  const taken = new Set(Object.values(chosen));
  const filled = columnRoles.map((role) => {
    const guessed = guess.roles[role]?.column;
    return [role, chosen[role] ?? (taken.has(guessed) ? undefined : guessed)] as const;
  });
  return Object.fromEntries(filled.filter(([, column]) => column !== undefined));
}

const sampleOf = ({ header, sampleRows }: CsvGuess, column: string): string =>
  sampleRows.map((row) => row[header.indexOf(column)] ?? '').find((value) => value !== '') ?? '';
