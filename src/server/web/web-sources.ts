import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Stig itself lies: the folder with `package.json`. */
export const home = join(import.meta.dirname, '../../..');

/** What the web client is made of; the layers that it may import and what decides how it is built. */
export const clientPatterns = [
  'src/{web,words,sync,protocol,model,base}/**/*',
  'src/exchange/{pictures,maps,series}/**/*',
  'src/exchange/events/times/**/*',
  'vite.*.ts',
  'package.json',
];

/** Text that is the same as long as nothing that the web client is made of has changed; nothing where the sources are not there. */
export function fingerprintOfSources(folder: string): string | undefined {
  if (!existsSync(join(folder, 'src/web'))) return undefined;
  const hash = createHash('sha256');
  const files = globSync(clientPatterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|contract)\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
