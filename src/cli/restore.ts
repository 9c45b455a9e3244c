import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';
import { readConfig } from '#server/machine/config.ts';

/** `stig restore FOLDER`: puts a backup into an empty data folder. The event store is made anew from its segments. */
export async function restore(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, { from: { type: 'string' }, keys: { type: 'string' } });
  const folder = words.ok ? (words.value.alone[0] ?? words.value.options['from']) : undefined;
  const config = readConfig(process.env);
  if (!words.ok || typeof folder !== 'string' || !config.ok) {
    const why = !words.ok ? words.refusal : config.ok ? 'say which folder the backup is in' : config.refusal;
    out.stderr.write(`stig restore: ${why}\nusage: stig restore FOLDER [--keys FILE]\n`);
    return 2;
  }
  const keys = keysFile(resolve(folder), words.value.options['keys']);
  const restored = await tryRestore({ backup: resolve(folder), keys }, config.value);
  if (typeof restored === 'string') {
    out.stderr.write(`stig restore: ${restored}\n`);
    return 1;
  }
  out.stdout.write(`${restored.files.length} files of ${restored.at} are in ${config.value.dataDir}\n`);
  if (keys === undefined)
    out.stdout.write(
      'There was no file of keys: what participants said stays sealed, and customers erased since are back.\n',
    );
  const { rebuild } = await import('#cli/rebuild.ts');
  return rebuild([], out);
}

async function tryRestore(
  from: { backup: string; keys?: string | undefined },
  to: { dataDir: string; databaseUrl?: string | undefined },
) {
  const { restore: restoreStorage } = await import('#storage/backup/restore.ts');
  try {
    return await restoreStorage(from, { dataDir: to.dataDir, databaseUrl: to.databaseUrl });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The file that was said, or the one that `stig backup` leaves beside its folders. */
function keysFile(folder: string, said: unknown): string | undefined {
  if (typeof said === 'string') return resolve(said);
  const beside = join(dirname(folder), 'stig-keys');
  return existsSync(beside) ? beside : undefined;
}
