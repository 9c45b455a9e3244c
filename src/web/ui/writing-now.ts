import { createContext, startTransition, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

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

/** A value and when it was first seen, counted in what was seen and told. */
type Seen<T> = { readonly value: T; readonly at: number };

let clock = 0;
/** Now: later than all that was seen and told so far. */
export const tick = (): number => (clock += 1);

/** When what is shown was seen. What was told after that is not in it yet. */
export const SeenAtContext = createContext(Number.POSITIVE_INFINITY);

/** The same value; while somebody writes it follows when the hand leaves it time, never between two letters, and never goes back. */
export function useBehindTheHand<T>(value: T): Seen<T> {
  const isWriting = useSyncExternalStore(subscribe, () => hands > 0);
  const newest = useMemo((): Seen<T> => ({ value, at: tick() }), [value]);
  const [followed, setFollowed] = useState(newest);
  const atRest = useRef(newest);
  useEffect(() => {
    if (isWriting) startTransition(() => setFollowed(newest));
  }, [isWriting, newest]);
  if (!isWriting) atRest.current = newest;
  // What was asked to follow while somebody wrote before may come when somebody writes again, and be older.
  return isWriting && followed.at > atRest.current.at ? followed : atRest.current;
}

function count(by: 1 | -1): void {
  hands += by;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
