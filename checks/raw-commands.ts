import { globSync, readFileSync } from 'node:fs';

/** A command on records as a literal, whose keys and values nobody checks; and what makes the compiler look away. */
const raw: readonly RegExp[] = [/\bdo:\s*['"`](?:add|edit|move|remove)\b/u, /\bas never\b/u];

const folders = ['web', 'server', 'cli', 'exchange'];
const canary = 'checks/canary/src/web/raw-command.ts';

/** Commands on records are made by `model/commands/make-command.ts`, in the web without looking away. Gives what is wrong, a line each. */
export function checkRawCommands(): string[] {
  const wrong = folders.flatMap((folder) =>
    globSync(`src/${folder}/**/*.{ts,tsx}`)
      .filter((file) => !/\.(?:test|fixture|contract)\./u.test(file))
      .flatMap((file) => rawIn(file, folder === 'web' ? raw : raw.slice(0, 1))),
  );
  const missed = raw.filter((one) => rawIn(canary, [one]).length === 0);
  return [...wrong, ...missed.map(({ source }) => `no canary is caught by ${source}: ${canary} needs one`)];
}

const rawIn = (file: string, wanted: readonly RegExp[]): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (wanted.some((one) => one.test(line)) ? [`${file}:${at + 1} ${line.trim()}`] : []));
