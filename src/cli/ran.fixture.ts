import { Writable } from 'node:stream';
import type { Command } from '#cli/command.ts';

type Stream = 'stdout' | 'stderr';

/** Runs a command as the command line does; gives how it ended and what it said. */
export async function ran(command: Command, args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const into = (name: Stream) =>
    new Writable({
      write(chunk: Buffer, _, done) {
        said[name] += chunk.toString();
        done();
      },
    });
  const code = await command(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...said };
}
