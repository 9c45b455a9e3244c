import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { commands } from '#cli/commands.ts';

process.umask(0o077);
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));

// Whoever read what is said may have gone; what is done goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const [name = '', ...args] = process.argv.slice(2);

if (name === '' || name === 'help' || name === '--help' || name === '-h') {
  (name === '' ? process.stderr : process.stdout).write(help());
  process.exitCode = name === '' ? 2 : 0;
} else if (name === '--version') {
  const { readVersion } = await import('#server/machine/version.ts');
  process.stdout.write(`${readVersion()}\n`);
} else {
  process.exitCode = await run(name);
}

async function run(word: string): Promise<number> {
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (!command) {
    process.stderr.write(`stig: there is no "${word}"; there are ${Object.keys(commands).join(', ')}\n`);
    return 2;
  }
  if (args.includes('--help')) {
    process.stdout.write(`stig ${command.usage}\n  ${command.does}\n`);
    return 0;
  }
  return (await command.load())(args, process);
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  stig ${usage}\n      ${does}`);
  return `Stig: customers' journeys, what they rest on and what is done about them.\n\n${lines.join('\n')}\n`;
}
