/** Where a program says, line by line, what its owner should know. */
export type Out = {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Asks it to end, also before it is ready. */
  readonly stop?: AbortSignal | undefined;
};

/** What an error says, with where it came from and what caused it. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = error.stack ?? error.message;
  return error.cause === undefined ? said : `${said}\n  because ${sentence(error.cause)}`;
}
