import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';

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

/** How long a hand that writes is still before what is around follows, and how long that waits at most. */
const stillMs = 200;
const longestMs = 1500;

/** The same value; while somebody writes it follows when the hand is still, never between two letters, and never goes back. */
export function useBehindTheHand<T>(value: T): T {
  const isWriting = useSyncExternalStore(subscribe, () => hands > 0);
  const [shown, setShown] = useState(value);
  const behindSince = useRef<number>(undefined);
  const isBehind = isWriting && shown !== value;
  if (!isWriting && shown !== value) setShown(value);
  useEffect(() => {
    if (!isBehind) return void (behindSince.current = undefined);
    behindSince.current ??= performance.now();
    const left = behindSince.current + longestMs - performance.now();
    const timer = setTimeout(
      () => {
        behindSince.current = undefined;
        startTransition(() => setShown(value));
      },
      Math.max(Math.min(left, stillMs), 0),
    );
    return () => clearTimeout(timer);
  }, [isBehind, value]);
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
