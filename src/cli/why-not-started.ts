import { troubleOf } from '#storage/trouble/trouble.ts';

export type StartPlace = { readonly host: string; readonly port: number; readonly dataDir: string };

/** What to tell whoever started a server that could not start: one sentence where the cause is known. */
export function whyNotStarted(error: unknown, { host, port, dataDir }: StartPlace): string {
  if (!(error instanceof Error)) return String(error);
  if (['DataFolderInUse', 'NewerDatabase', 'RestoreUnfinished', 'DatabaseAway'].includes(error.name))
    return error.message;
  return ofDisk(error, dataDir) ?? ofCode(error, { host, port, dataDir }) ?? error.stack ?? error.message;
}

function ofDisk(error: Error, dataDir: string): string | undefined {
  const trouble = troubleOf(error);
  if (trouble === 'disk-full') return `the disk that ${dataDir} lies on is full (${error.message}); make room there`;
  if (trouble !== 'disk-read-only') return undefined;
  return `nothing can be written in ${dataDir}: its disk is read-only (${error.message})`;
}

function ofCode(error: Error, { host, port, dataDir }: StartPlace): string | undefined {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `something else listens on ${host}:${port}; give Stig another with PORT`;
  if (code === 'EADDRNOTAVAIL') return `this machine has no address ${host}; give Stig one of its own with HOST`;
  if (code === 'EACCES' && isOfPort(error)) return `this user may not listen on ${host}:${port} (${error.message})`;
  if (isOfFiles(code)) return `the data folder ${dataDir} cannot be used (${error.message})`;
  return isOfPostgres(code) ? `the database would not let Stig in: ${error.message}` : undefined;
}

const isOfPort = (error: Error): boolean => 'syscall' in error && error.syscall === 'listen';

const isOfFiles = (code: string): boolean =>
  ['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'EIO', 'EMFILE', 'SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(code) ||
  code.startsWith('SQLITE_CANTOPEN') ||
  code.startsWith('SQLITE_IOERR');

/** Its classes of errors about who may come in and what is there: SQLSTATE 28, 3D and 42. */
const isOfPostgres = (code: string): boolean => /^(?:28|3D|42)[0-9A-Z]{3}$/u.test(code);
