import { accept, refuse, type Result } from '#base/result.ts';
import type { ColumnRole } from '#model/behaviour/column-role.ts';
import type { TextEncodingName } from '#exchange/events/bytes/decode-text.ts';
import { guessColumns, type RoleGuess } from '#exchange/events/columns/guess-columns.ts';
import type { TimeGuess } from '#exchange/events/columns/guess-time.ts';
import { type Delimiter, sampleCsv } from '#exchange/events/csv/csv-sample.ts';
import type { FileStart } from '#exchange/events/event-format.ts';
import type { EventFileLimits } from '#exchange/events/limits.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';

export type CsvGuess = {
  readonly format: 'csv';
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  /** Rows above the header that are none of the log. */
  readonly before: number;
  readonly header: readonly string[];
  readonly roles: Partial<Record<ColumnRole, RoleGuess>>;
  readonly times: Readonly<Record<string, TimeGuess>>;
  readonly sampleRows: readonly (readonly string[])[];
  readonly sampled: number;
};

/** Which columns a CSV has and how they seem to be used. */
export function guessCsv(
  { text, whole, encoding }: FileStart,
  limits: EventFileLimits,
): Result<CsvGuess, EventFileRefusal> {
  const { delimiter, before, header, rows } = sampleCsv(text, whole, limits);
  if (header.length < 2) return refuse({ code: 'no-columns' });
  const { roles, times } = guessColumns(header, rows);
  return accept({
    format: 'csv',
    encoding,
    delimiter,
    before,
    header,
    roles,
    times,
    sampleRows: rows.slice(0, 10),
    sampled: rows.length,
  });
}
