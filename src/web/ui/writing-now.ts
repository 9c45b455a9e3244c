import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

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

/** The same value; while somebody writes it follows when the hand leaves it time, never between two letters, and never goes back. */
export function useBehindTheHand<T>(value: T): T {
  const isWriting = useSyncExternalStore(subscribe, () => hands > 0);
  const [shown, setShown] = useState(value);
  if (!isWriting && shown !== value) setShown(value);
  useEffect(() => {
    if (isWriting) startTransition(() => setShown(value));
  }, [isWriting, value]);
  return isWriting ? shown : value;
}

function count(by: 1 | -1): void {
  hands += by;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
