import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { sameJson } from '#base/json.ts';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf, TypeName } from '#model/document/records.ts';
import type { PresenceOf } from '#protocol/sync-message.ts';
import type { Replica } from '#sync/replica.ts';
import type { ReplicaState } from '#sync/replica-state.ts';
import { useDocuments } from '#web/client/documents.tsx';
import type { Documents } from '#web/client/open-documents.ts';
import { selectedSource, type Source } from '#web/client/selected-source.ts';
import { sameMembers } from '#web/client/store.ts';

export type DocumentActions = Pick<
  Replica,
  'send' | 'sendForGood' | 'dismiss' | 'retry' | 'undo' | 'redo' | 'nextBack' | 'present'
>;

/** A document as it stands, and what can be done with it. */
export type OpenDocument = { readonly id: string } & ReplicaState & DocumentActions;

/** Opens a document. Draws anew when anything in it differs, but not for others' cursors and drags: those are `useLivePeers`. */
export function useDocument(id: string): OpenDocument {
  const state = useSelected(id, whole, sameButMotion);
  const actions = useDocumentActions(id);
  return useMemo(() => ({ id, ...state, ...actions }), [id, state, actions]);
}

/** What can be done with a document, without looking at it; always the same. */
export function useDocumentActions(id: string): DocumentActions {
  const documents = useDocuments();
  return useMemo(() => actionsOn(documents, id), [documents, id]);
}

/** A document as a source outside of what is drawn; the very same but when something in it differs. */
export function documentSource(documents: Documents, id: string): Source<OpenDocument> {
  const { read, subscribe } = selectedSource(documents, id, { select: whole, same: sameButMotion });
  const actions = actionsOn(documents, id);
  let last: { readonly state: ReplicaState; readonly open: OpenDocument } | undefined;
  return {
    subscribe,
    read: () => {
      const state = read();
      if (last?.state !== state) last = { state, open: { id, ...state, ...actions } };
      return last.open;
    },
  };
}

function actionsOn(documents: Documents, id: string): DocumentActions {
  const replica = (): Replica => documents.replica(id);
  return {
    send: (...commands) => replica().send(...commands),
    sendForGood: (...commands) => replica().sendForGood(...commands),
    retry: (command) => replica().retry(command),
    dismiss: (command) => replica().dismiss(command),
    undo: () => replica().undo(),
    redo: () => replica().redo(),
    nextBack: (way) => replica().nextBack(way),
    present: (state) => replica().present(state),
  };
}

/** All records of a type in their order; draws anew only when one of them differs. */
export function useRecordsOf<T extends TypeName>(doc: string, type: T): readonly RecordOf<T>[] {
  const select = useCallback(({ records }: ReplicaState) => recordsOf(records, type), [type]);
  return useSelected(doc, select, sameMembers);
}

/** A part of a document's state; draws anew only when `same` says that it differs. `select` and `same` must be the same each time. */
export function useSelected<T>(doc: string, select: (state: ReplicaState) => T, same: (a: T, b: T) => boolean): T {
  const documents = useDocuments();
  const source = useMemo(() => selectedSource(documents, doc, { select, same }), [documents, doc, select, same]);
  return useSyncExternalStore(source.subscribe, source.read);
}

const whole = (state: ReplicaState): ReplicaState => state;

function sameButMotion({ peers, ...a }: ReplicaState, { peers: otherPeers, ...b }: ReplicaState): boolean {
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.every((key) => a[key] === b[key]) && sameJson(peers.map(atRest), otherPeers.map(atRest));
}

const atRest = ({ peer, user, name, state }: PresenceOf) => {
  return { peer, user, name, selected: state?.selected ?? [], editing: state?.editing, following: state?.following };
};
