/** Whether an error says that the server is gone or does not answer, and nothing about what was asked of it. */
export function isConnectionFault(why: unknown): boolean {
  if (why instanceof AggregateError) return why.errors.some(isConnectionFault);
  if (!(why instanceof Error)) return false;
  const code = 'code' in why ? String(why.code) : '';
  return faultCodes.has(code) || code.startsWith('08') || faultMessages.test(why.message);
}

/** Of the network, and of PostgreSQL where it starts, stops or takes no more connections. */
const faultCodes: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'],
  ...['ENOENT', 'EMFILE', 'ENFILE', 'EADDRNOTAVAIL'],
  ...['57P01', '57P02', '57P03', '57P05', '53300'],
]);

/** What `pg` says in words alone. */
const faultMessages =
  /^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/u;
