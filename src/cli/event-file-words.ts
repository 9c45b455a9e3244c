import type { NotChosen } from '#exchange/events/event-format.ts';
import type { EventFileRefusal, OtherFormat } from '#exchange/events/refusal.ts';

const formats: Readonly<Record<OtherFormat, string>> = {
  zip: 'a zip archive or a workbook',
  parquet: 'Parquet',
  sqlite: 'an SQLite database',
  'old-office': 'an old Office file',
  pdf: 'a PDF',
  '7z': 'a 7z archive',
  rar: 'a RAR archive',
  bzip2: 'bzip2',
  xz: 'xz',
  zstandard: 'zstandard',
  json: 'JSON',
};
const packed: ReadonlySet<OtherFormat> = new Set(['zip', '7z', 'rar', 'bzip2', 'xz', 'zstandard']);

type Refusal = EventFileRefusal | NotChosen;
type Words = { [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => string };

const words: Words = {
  'file-empty': () => 'the file is empty',
  'file-too-large': ({ limitBytes }) => `the file is larger than ${megabytes(limitBytes)}`,
  'unpacked-too-large': ({ limitBytes }) => `the file unpacks to more than ${megabytes(limitBytes)}`,
  'other-format': ({ format }) =>
    `this is ${formats[format]}, which is not read here; ${packed.has(format) ? 'unpack it and give the file inside' : 'save it as CSV'}`,
  'gzip-broken': ({ problem }) => `the gzip is damaged: ${problem}`,
  'xml-broken': ({ line, problem }) => `line ${line}: the XML is damaged: ${problem}`,
  'xml-too-deep': ({ line, limit }) => `line ${line}: elements lie more than ${limit} deep`,
  'xml-declares-a-document-type': ({ line }) =>
    `line ${line}: a document type is declared, which an event log has no use for`,
  'xml-is-no-event-log': ({ element }) => `the XML begins with <${element}>, not with <log>`,
  'row-too-long': ({ line, limit }) => `line ${line}: more than ${limit} characters without an end`,
  'header-too-long': ({ limit }) => `line 1: the names of the columns come to more than ${limit} characters`,
  'too-many-columns': ({ limit }) => `line 1: more than ${limit} columns`,
  'no-columns': () => 'line 1: no columns found; expected a CSV with a header, or XES',
  'column-not-guessed': ({ role }) => `no column looks like the ${role}; name it with --${role} COLUMN`,
  'column-not-found': ({ role, column, header }) => `--${role}: no column "${column}"; there are ${header.join(', ')}`,
  'time-format-not-guessed': ({ column, sample }) =>
    `column "${column}": "${sample}" does not read as a time; name its format with --time-format`,
  'columns-not-said': () => 'name the columns with --case, --activity and --time',
  'day-or-month-not-said': () => 'name the format of the time with --time-format day-first or month-first',
  'all-of-it-counts': ({ said }) =>
    `--${said === 'steps' ? 'step' : 'property'} is for XES; all rows and columns of a CSV count`,
};

/** One line that says what is wrong with an event file, and where. */
export const eventFileWords = <Code extends Refusal['code']>(refusal: Extract<Refusal, { code: Code }>): string =>
  (words[refusal.code as Code] as (refusal: Refusal) => string)(refusal);

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
