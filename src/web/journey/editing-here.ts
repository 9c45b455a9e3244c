import { createContext, useContext, useSyncExternalStore } from 'react';

/** Whose words are being written where the journey is drawn, told by whoever draws it. */
export type EditingHere = {
  readonly subscribe: (changed: () => void) => () => void;
  readonly editing: () => string | undefined;
  readonly end: () => void;
};

export const EditingHereContext = createContext<EditingHere | undefined>(undefined);

const noSubscription = () => () => {};

/** Whether this is being written where the journey is drawn, asked where it may be drawn nowhere. */
export function useEditingHere(id: string | undefined): { readonly isEditing: boolean; readonly end: () => void } {
  const here = useContext(EditingHereContext);
  const isEditing = useSyncExternalStore(
    here?.subscribe ?? noSubscription,
    () => id !== undefined && here?.editing() === id,
  );
  return { isEditing, end: () => here?.end() };
}
