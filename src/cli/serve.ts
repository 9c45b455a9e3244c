import { setFlagsFromString } from 'node:v8';
import type { CommandOutput } from '#cli/command.ts';
import { closedInTime, untilFault } from '#cli/last-resort.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';
import { whyNotStarted } from '#cli/why-not-started.ts';
import { readConfig } from '#server/machine/config.ts';
import { type Out, sentence } from '#server/machine/out.ts';

/** A server lives long: a third less memory is worth a few short collections more. The size itself cannot be set once V8 runs. */
const smallYoungHeap = '--semi-space-growth-factor=1';

/** `stig serve`: starts the server and answers when it has been asked to stop. */
export async function serve(args: readonly string[], { stdout, stderr }: CommandOutput): Promise<number> {
  if (args.length > 0) {
    stderr.write('stig serve: takes no words; it reads the environment (stig serve --help)\n');
    return 2;
  }
  const config = readConfig(process.env);
  if (!config.ok) {
    stderr.write(`stig serve: ${config.refusal}\n`);
    return 2;
  }
  setFlagsFromString(smallYoungHeap);
  const stop = new AbortController();
  const out: Out = {
    say: (line) => void stdout.write(`${line}\n`),
    warn: (line) => void stderr.write(`${line}\n`),
    stop: stop.signal,
  };
  const told = askedToStop();
  void told.then(() => stop.abort());
  const fault = untilFault(process, {
    say: (error) => out.warn(`Stig ends: something nobody foresaw: ${sentence(error)}`),
    isPassing: (error) => troubleOf(error) !== undefined,
    sayPassing: (error) => out.warn(sentence(error)),
  });
  const { startServer } = await import('#server/main.ts');
  try {
    const server = await startServer(config.value, out);
    const code = await Promise.race([told.then(() => 0), fault.then(() => 1)]);
    const isClosed = await closedInTime(server.close, out, code === 0 ? 30_000 : 10_000);
    if (code !== 0 || !isClosed) process.exit(1);
    return 0;
  } catch (error) {
    if (stop.signal.aborted && error instanceof Error && error.name === 'DatabaseAway') return 0;
    stderr.write(`stig serve: ${whyNotStarted(error, config.value)}\n`);
    return 1;
  }
}

const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
