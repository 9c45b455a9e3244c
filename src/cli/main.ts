import type { Writable } from 'node:stream';

type Command = (args: readonly string[], out: { readonly stdout: Writable; readonly stderr: Writable }) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  events: async () => (await import('#cli/events.ts')).events,
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined) {
  process.stderr.write(`stig: ${name === '' ? 'no command given' : `no command "${name}"`}; there are ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load())(args, process);
}
