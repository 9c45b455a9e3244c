import { useCallback } from 'react';
import { sameJson } from '#base/json.ts';
import type { PresenceOf } from '#protocol/sync-message.ts';
import type { ReplicaState } from '#sync/replica-state.ts';
import { useSession } from '#web/client/session.ts';
import { useSelected } from '#web/client/use-document.ts';

/** The others on a document, with every move of theirs; not oneself on another screen. The very same as long as nobody moves. */
export function useLivePeers(doc: string): readonly PresenceOf[] {
  const { id } = useSession().user;
  const select = useCallback(({ peers }: ReplicaState) => peers.filter(({ user }) => user !== id), [id]);
  return useSelected(doc, select, sameJson);
}
