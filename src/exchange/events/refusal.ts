import type { ColumnRole } from '#model/behaviour/column-role.ts';

/** What a file is that is no event file; a workbook is a zip. */
export const otherFormats = [
  'zip',
  'parquet',
  'sqlite',
  'old-office',
  'pdf',
  '7z',
  'rar',
  'bzip2',
  'xz',
  'zstandard',
  'json',
] as const;
export type OtherFormat = (typeof otherFormats)[number];

/** Why an event file cannot be read at all. A bad row is no refusal: it is skipped and counted. */
export type EventFileRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly limitBytes: number }
  | { readonly code: 'unpacked-too-large'; readonly limitBytes: number }
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  | { readonly code: 'gzip-broken'; readonly problem: string }
  | { readonly code: 'xml-broken'; readonly line: number; readonly problem: string }
  | { readonly code: 'xml-too-deep'; readonly line: number; readonly limit: number }
  | { readonly code: 'xml-declares-a-document-type'; readonly line: number }
  | { readonly code: 'xml-is-no-event-log'; readonly element: string }
  | { readonly code: 'row-too-long'; readonly line: number; readonly limit: number }
  | { readonly code: 'header-too-long'; readonly limit: number }
  | { readonly code: 'too-many-columns'; readonly limit: number }
  | { readonly code: 'no-columns' }
  | { readonly code: 'column-not-guessed'; readonly role: ColumnRole }
  | {
      readonly code: 'column-not-found';
      readonly role: ColumnRole;
      readonly column: string;
      readonly header: readonly string[];
    }
  | { readonly code: 'time-format-not-guessed'; readonly column: string; readonly sample: string };

/** Carries a refusal out of nested streams; it never leaves this folder. */
export class EventFileFault extends Error {
  readonly refusal: EventFileRefusal;

  constructor(refusal: EventFileRefusal, cause?: unknown) {
    super(refusal.code, { cause });
    this.refusal = refusal;
  }
}
