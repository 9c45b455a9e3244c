import { type ByteSource, unpack } from '#exchange/events/bytes/byte-source.ts';
import { type Delimiter, sampleCsv } from '#exchange/events/csv/csv-sample.ts';
import { decodeText, type TextEncodingName } from '#exchange/events/bytes/decode-text.ts';
import { guessColumns, type RoleGuess } from '#exchange/events/columns/guess-columns.ts';
import type { TimeGuess } from '#exchange/events/columns/guess-time.ts';
import { defaultLimits, type EventFileLimits } from '#exchange/events/limits.ts';
import type { ColumnRole } from '#model/behaviour/column-role.ts';
import { EventFileFault, type EventFileRefusal } from '#exchange/events/refusal.ts';
import { accept, refuse, type Result } from '#base/result.ts';

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

export type EventFileGuess = CsvGuess | { readonly format: 'xes' };

const sampleLength = 2 ** 20;

/** What kind of event file this is and how its columns seem to be used, from its first million characters. */
export async function guessEventFile(
  source: ByteSource,
  limits: EventFileLimits = defaultLimits,
): Promise<Result<EventFileGuess, EventFileRefusal>> {
  try {
    const sample = await readSample(source, limits);
    if (/^\s*(?:\{\s*"|\[\s*\{)/u.test(sample.text)) return refuse({ code: 'other-format', format: 'json' });
    return /^\s*</.test(sample.text) ? accept({ format: 'xes' }) : guessCsv(sample, limits);
  } catch (fault) {
    if (fault instanceof EventFileFault) return refuse(fault.refusal);
    throw fault;
  }
}

type TextSample = { readonly text: string; readonly whole: boolean; readonly encoding: TextEncodingName };

async function readSample(source: ByteSource, limits: EventFileLimits): Promise<TextSample> {
  const texts = decodeText(unpack(source, limits));
  const pieces: string[] = [];
  let length = 0;
  let whole = true;
  for await (const piece of texts) {
    pieces.push(piece);
    length += piece.length;
    whole = length < sampleLength;
    if (!whole) break;
  }
  return { text: pieces.join(''), whole, encoding: texts.encoding };
}

function guessCsv({ text, whole, encoding }: TextSample, limits: EventFileLimits): Result<CsvGuess, EventFileRefusal> {
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
