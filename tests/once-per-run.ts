import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Does something once in a run of tests, whichever file asks first; the others wait until it is done. */
export async function oncePerRun(dir: string, name: string, work: () => Promise<void>): Promise<void> {
  const done = join(dir, `${name}.done`);
  const failed = join(dir, `${name}.failed`);
  try {
    mkdirSync(join(dir, `${name}.begun`));
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error(`${name}: failed in another file of this run`);
      await pause(100);
    }
    return;
  }
  try {
    await work();
    writeFileSync(done, '');
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
}
