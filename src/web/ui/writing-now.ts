import { createContext } from 'react';

let hands = 0;
const listeners = new Set<() => void>();

/** Somebody begins to write in place; gives back how to end it. */
export function beginWriting(): () => void {
  let isOver = false;
  count(1);
  return () => {
    if (!isOver) count(-1);
    isOver = true;
  };
}

/** Whether somebody writes in place, and word when that differs. */
export type Hand = {
  readonly isWriting: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export const hand: Hand = {
  isWriting: () => hands > 0,
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

let clock = 0;
/** Now: later than all that was seen and told so far. */
export const tick = (): number => (clock += 1);

/** When what is shown was seen. What was told after that is not in it yet. */
export type SeenAt = {
  readonly at: () => number;
  readonly subscribe: (listener: () => void) => () => void;
};

export const SeenAtContext = createContext<SeenAt>({
  at: () => Number.POSITIVE_INFINITY,
  subscribe: () => () => undefined,
});

function count(by: 1 | -1): void {
  hands += by;
  for (const listener of [...listeners]) listener();
}
