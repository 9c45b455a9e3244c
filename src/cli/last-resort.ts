import type { Out } from '#server/machine/out.ts';

/** What a process hears when nobody else did. */
export type Faults = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

type Saying = {
  readonly say: (error: unknown) => void;
  /** Whether it says only that disk or database are away for a while: nothing in the process is in doubt then. */
  readonly isPassing: (error: unknown) => boolean;
  readonly sayPassing: (error: unknown) => void;
};

/**
 * Resolves at a fault that nobody foresaw and nobody caught, after it was said why: nobody knows what state the process is in then,
 * so it is for the caller to close in order and to end.
 *
 * A promise that nobody waited for and that says the database is away ends nothing: libraries ask two things at once and wait for one
 * after the other.
 */
export function untilFault(faults: Faults, { say, isPassing, sayPassing }: Saying): Promise<void> {
  return new Promise((resolve) => {
    const hear = (error: unknown): void => {
      say(error);
      resolve();
    };
    faults.on('uncaughtException', hear);
    faults.on('unhandledRejection', (error: unknown) => (isPassing(error) ? sayPassing(error) : hear(error)));
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
