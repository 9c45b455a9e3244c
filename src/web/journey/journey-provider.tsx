import { type ReactNode, useMemo } from 'react';
import { type Store, useSelect } from '#web/client/store.ts';
import type { DocumentActions } from '#web/client/use-document.ts';
import {
  type JourneyActs,
  JourneyActsContext,
  type JourneyOnScreen,
  JourneyStoreContext,
} from '#web/journey/journey-context.ts';
import { type SeenAt, SeenAtContext } from '#web/ui/writing-now.ts';

type JourneyProviderProps = { readonly store: Store<JourneyOnScreen>; readonly children: ReactNode };

/** Lets everything inside show parts of a journey and do something with it. */
export function JourneyProvider({ store, children }: JourneyProviderProps) {
  const mayEdit = useSelect(store, (journey) => journey.mayEdit);
  const acts = useMemo((): JourneyActs => {
    const { id, send, doc, library } = store.state();
    return { id, mayEdit, send, doc: actionsOf(doc), library: actionsOf(library), now: store.state };
  }, [store, mayEdit]);
  const seen = useMemo((): SeenAt => ({ at: () => store.state().at, subscribe: store.subscribe }), [store]);
  return (
    <JourneyStoreContext value={store}>
      <JourneyActsContext value={acts}>
        <SeenAtContext value={seen}>{children}</SeenAtContext>
      </JourneyActsContext>
    </JourneyStoreContext>
  );
}

const actionsOf = ({
  send,
  sendForGood,
  dismiss,
  retry,
  undo,
  redo,
  nextBack,
  present,
}: DocumentActions): DocumentActions => ({ send, sendForGood, dismiss, retry, undo, redo, nextBack, present });
