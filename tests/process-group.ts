import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';

/** A program and all that it starts, which end together, at the latest with whoever runs the tests. */
export type ProcessGroup = {
  /** The program itself. */
  readonly program: ChildProcess;
  /** Resolves when the program is gone. */
  readonly gone: Promise<void>;
  /** kill −9 for all of them in one moment, as when the power fails; resolves when the program is gone. */
  readonly kill: () => Promise<void>;
};

/** What ends a process that runs tests before its time. */
const signals = ['SIGINT', 'SIGTERM'] as const;

export function spawnGroup(path: string, args: readonly string[], options: SpawnOptions): ProcessGroup {
  const program = spawn(path, args, { ...options, detached: true });
  const killAll = (): void => {
    try {
      if (program.pid !== undefined) process.kill(-program.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const gone = new Promise<void>((done) => program.once('exit', () => done()));
  const leave = (): never => process.exit();
  process.once('exit', killAll);
  for (const signal of signals) process.once(signal, leave);
  const kill = async (): Promise<void> => {
    killAll();
    await gone;
    process.off('exit', killAll);
    for (const signal of signals) process.off(signal, leave);
  };
  return { program, gone, kill };
}
