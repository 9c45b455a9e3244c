import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Where the running server takes orders from its own machine, and the word that proves that they come from its owner. */
const controlFile = z.object({ url: z.url(), token: z.string().min(32), pid: z.number().int() });
export type Control = z.output<typeof controlFile>;

const pathOf = (dataDir: string): string => join(dataDir, 'control.json');

/** Only the user that runs the server can read it. */
export function writeControl(dataDir: string, control: Control): void {
  rmSync(pathOf(dataDir), { force: true });
  writeFileSync(pathOf(dataDir), `${JSON.stringify(control)}\n`, { mode: 0o600, flag: 'wx' });
}

/** What a running server left there; also what one that was killed left behind. */
export function readControl(dataDir: string): Control | undefined {
  if (!existsSync(pathOf(dataDir))) return undefined;
  try {
    return controlFile.safeParse(JSON.parse(readFileSync(pathOf(dataDir), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Takes one's own away, and nobody else's. */
export function removeControl(dataDir: string, control: Control): void {
  if (readControl(dataDir)?.token === control.token) rmSync(pathOf(dataDir), { force: true });
}
