import type { Later } from '#sync/later.ts';

/** Tells the newest of what it hears: the first at once, then no more often than every `restMs`, and always the last. */
export type AtMostEvery<T> = { readonly hear: (value: T) => void; readonly stop: () => void };

export function atMostEvery<T>(rest: { later: Later; restMs: number }, tell: (value: T) => void): AtMostEvery<T> {
  let waiting: { readonly value: T } | undefined;
  let resting: (() => void) | undefined;

  function say(value: T): void {
    waiting = undefined;
    resting = rest.later(rest.restMs, () => {
      resting = undefined;
      if (waiting) say(waiting.value);
    });
    tell(value);
  }

  return {
    hear: (value) => {
      if (resting) waiting = { value };
      else say(value);
    },
    stop: () => {
      resting?.();
      resting = undefined;
      waiting = undefined;
    },
  };
}
