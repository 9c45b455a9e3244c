/** What the world may do to storage that passes by itself: what was to be written is kept by whoever asked, and tried again. */
export type Trouble = 'disk-full' | 'disk-read-only' | 'database-away';

/** A trouble that was met elsewhere, as in another process, or recognised by what was met. */
export class InTrouble extends Error {
  override readonly name: string = 'InTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

/** The database was not reached, or stopped answering in the middle: what was under way may or may not be written. */
export class DatabaseAway extends InTrouble {
  override readonly name = 'DatabaseAway';

  constructor(why: unknown) {
    super('database-away', `The database does not answer: ${messageOf(why)}`, why);
  }
}

/** What an error, or one that it was caused by, says of disk and database; nothing when it says something else. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof InTrouble) return error.trouble;
  return ('code' in error ? troubleOfCode(String(error.code)) : undefined) ?? troubleOf(error.cause);
}

/** Those of the system, of SQLite and of PostgreSQL. */
const troublesByCode: ReadonlyMap<string, Trouble> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['53100', 'disk-full'],
  ['EROFS', 'disk-read-only'],
  ['25006', 'disk-read-only'],
]);

const troubleOfCode = (code: string): Trouble | undefined =>
  troublesByCode.get(code) ?? (code.startsWith('SQLITE_READONLY') ? 'disk-read-only' : undefined);

/** Several addresses of one name are tried together, and their errors come without a message of their own. */
function messageOf(why: unknown): string {
  if (why instanceof AggregateError && why.message === '') return messageOf(why.errors[0]);
  return why instanceof Error ? why.message : String(why);
}
