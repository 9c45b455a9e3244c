import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '#server/web/web-sources.ts';

/** Which Stig this is, as `package.json` says. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}
