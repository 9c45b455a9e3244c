import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '#tests/folders.ts';

/** A disk of a few megabytes of one test's own, for it to fill. */
export type SmallDisk = {
  readonly folder: string;
  /** Fills it until no more than this is free. Units: bytes. */
  readonly fill: (leaveBytes: number) => void;
  /** Takes away what filled it. */
  readonly empty: () => void;
  readonly freeBytes: () => number;
  /** Nobody may have a file open there. */
  readonly lock: (as: 'read-only' | 'writable') => void;
  readonly remove: () => void;
};

/** Makes one, or says why there is none. */
export function newSmallDisk(megabytes: number): SmallDisk | { readonly missing: string } {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { missing: 'only root on Linux may mount a small disk' };
  const folder = newFolder('small-disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return { missing: `no small disk may be mounted here: ${mounted.stderr.trim()}` };
  }
  chmodSync(folder, 0o755);
  return diskAt(folder);
}

function diskAt(folder: string): SmallDisk {
  const ballast = join(folder, 'ballast');
  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  const unmount = (): void => void spawnSync('umount', ['--lazy', folder]);
  process.once('exit', unmount);
  return {
    folder,
    freeBytes,
    fill: (leaveBytes) => {
      const file = openSync(ballast, 'a');
      for (let left = freeBytes() - leaveBytes; left > 0; left = freeBytes() - leaveBytes) {
        if (!wrote(file, Buffer.alloc(Math.min(left, 1_000_000)))) break;
      }
      closeSync(file);
    },
    empty: () => rmSync(ballast, { force: true }),
    lock: (as) => {
      const option = as === 'read-only' ? 'remount,ro' : 'remount,rw';
      const { status, stderr } = spawnSync('mount', ['-o', option, folder], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`the disk cannot be made ${as}: ${stderr}`);
    },
    remove: () => {
      unmount();
      process.off('exit', unmount);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function wrote(file: number, bytes: Buffer): boolean {
  try {
    return writeSync(file, bytes) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
