import { dirname, join, resolve } from 'node:path';
import { refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';

/** `stig backup FOLDER`: a copy of everything, while the server runs or not. */
export async function backup(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, {
    to: { type: 'string' },
    keys: { type: 'string' },
    'replace-keys': { type: 'boolean' },
  });
  if (!words.ok || words.value.alone.length > 1) {
    out.stderr.write(
      `stig backup: ${words.ok ? 'one folder is enough' : words.refusal}\nusage: stig backup [FOLDER] [--keys FILE [--replace-keys]]\n`,
    );
    return 2;
  }
  const { alone, options } = words.value;
  const to = resolve(
    alone[0] ?? textOf(options['to']) ?? `stig-backup-${new Date().toISOString().replaceAll(':', '').slice(0, 15)}`,
  );
  const keysTo = resolve(textOf(options['keys']) ?? join(dirname(to), 'stig-keys'));
  return withInstallation(out, 'backup', async (ask) => {
    const answer = await ask('backup', { to, keysTo, replaceKeys: options['replace-keys'] === true });
    if (!answer.ok) {
      for (const line of refusalLines(answer.refusal)) out.stderr.write(`stig backup: ${line}\n`);
      return 1;
    }
    const { files, bytes, missingKeys } = answer.value;
    out.stdout.write(`${files} files, ${Math.ceil(bytes / 1024)} kB in ${to}\n`);
    out.stdout.write(
      `The keys of personal words are in ${keysTo}. Keep only the latest of these, and apart from the backups.\n`,
    );
    if (missingKeys > 0)
      out.stderr.write(`stig backup: ${missingKeys} keys of personal words are missing; stig doctor says where.\n`);
    return 0;
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
