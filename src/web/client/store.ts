import { useRef, useSyncExternalStore } from 'react';

/** Something that is held outside of what is drawn, and says when it differs. */
export type Store<S> = {
  readonly state: () => S;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A part of what a store holds; draws anew only when `same` says that it differs. */
export function useSelect<S, T>(
  store: Store<S>,
  select: (state: S) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const last = useRef<{ readonly value: T }>(undefined);
  return useSyncExternalStore(store.subscribe, () => {
    const value = select(store.state());
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

/** Whether two lists have the very same members. */
export const sameMembers = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
