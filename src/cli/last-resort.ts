import type { Out } from '#server/out.ts';

/** What a process hears when nobody else did. */
export type Faults = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

/**
 * Resolves at a fault that nobody foresaw and nobody caught, after it was said why: nobody knows what state the process is in then,
 * so it is for the caller to close in order and to end.
 */
export function untilFault(faults: Faults, say: (error: unknown) => void): Promise<void> {
  return new Promise((resolve) => {
    const hear = (error: unknown): void => {
      say(error);
      resolve();
    };
    faults.on('uncaughtException', hear);
    faults.on('unhandledRejection', hear);
  });
}

/** Waits for the end, but not for ever; answers whether it came. */
export async function closedInTime(
  close: () => Promise<void>,
  out: Pick<Out, 'warn'>,
  withinMs: number,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), withinMs)));
  const ended = await Promise.race([close(), late]).finally(() => clearTimeout(timer));
  if (ended === 'late') out.warn(`Not everything ended within ${withinMs / 1000} s; the process ends all the same.`);
  return ended !== 'late';
}
