import type { Writable } from 'node:stream';

export type CommandOutput = { readonly stdout: Writable; readonly stderr: Writable };

/** One word of the command line. Answers the exit code: 0 done, 1 could not, 2 asked wrongly. */
export type Command = (args: readonly string[], out: CommandOutput) => Promise<number>;

export type CommandEntry = { readonly usage: string; readonly does: string; readonly load: () => Promise<Command> };
