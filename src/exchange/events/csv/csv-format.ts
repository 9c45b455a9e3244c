import { accept, refuse, type Result } from '#base/result.ts';
import { chooseColumns } from '#exchange/events/csv/choose-columns.ts';
import { type CsvGuess, guessCsv } from '#exchange/events/csv/guess-csv.ts';
import { type CsvChoice, CsvParser } from '#exchange/events/csv/read-csv.ts';
import type { EventFormat, NotChosen, SaidReading, ShownFile } from '#exchange/events/event-format.ts';
import { isJson } from '#exchange/events/file-start.ts';
import { readText } from '#exchange/events/read-text.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';

/** A table as text, with a row for each event: every text that is neither XML nor JSON may be one. */
export const csvFormat: EventFormat<CsvGuess, CsvChoice> = {
  sniff: ({ text }) => !/^\s*</u.test(text) && !isJson(text),
  preview: guessCsv,
  choices: {
    shown,
    complete: (guess, { steps, properties, ...said }) => {
      const chosen = chooseColumns(guess, said);
      if (!chosen.ok) return chosen;
      const { columns, delimiter, timeFormat, zones } = chosen.value;
      return accept({
        columns,
        delimiter,
        timeFormat,
        zones,
        ...(steps && { steps }),
        ...(properties && { properties }),
      });
    },
    choose,
    noted: ({ columns }) => ({ columns: { ...columns } }),
  },
  read: (source, choice, limits) => readText(source, limits, (skipped) => new CsvParser(choice, limits, skipped)),
};

function shown({ header, sampleRows, encoding, delimiter, before, roles, times, sampled }: CsvGuess): ShownFile {
  return { header, sampleRows, times, guess: { encoding, delimiter, before, roles, times, sampled } };
}

/** Optional columns that were not named are properties. */
function choose(guess: CsvGuess, said: SaidReading): Result<CsvChoice, EventFileRefusal | NotChosen> {
  const { steps, properties, columns } = said;
  if (steps ?? properties) return refuse({ code: 'all-of-it-counts', said: steps ? 'steps' : 'properties' });
  if (!columns) return refuse({ code: 'columns-not-said' });
  if (!said.timeFormat && guess.times[columns.time ?? '']?.ambiguous) return refuse({ code: 'day-or-month-not-said' });
  return chooseColumns({ ...guess, roles: {} }, said);
}
