import { useCallback } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import { isGuest } from '#model/people/role.ts';
import type { ReplicaState } from '#sync/replica-state.ts';
import { useSelected } from '#web/client/use-document.ts';
import { useRoom } from '#web/workshop/room.ts';
import type { Note } from '#web/workshop/room-view.ts';

/** What the card says at which a note stands; nothing to those who may not see the map, or where the card is gone. */
export function useCardName({ at }: Note['body']): string | undefined {
  const { id, view, role } = useRoom();
  const seesMap = at !== undefined && (!isGuest(role) || view.may.map !== 'none');
  const select = useCallback(({ records }: ReplicaState) => cardName(records, at), [at]);
  return useSelected(seesMap ? (view.body.journey ?? id) : id, select, Object.is);
}

function cardName(journey: Records, at: Note['body']['at']): string | undefined {
  if (!at) return undefined;
  const text =
    'interaction' in at
      ? recordOf(journey, 'interaction', at.interaction)?.body.text
      : 'transition' in at
        ? recordOf(journey, 'transition', at.transition)?.body.meanwhile
        : undefined;
  return text === undefined || text === '' ? undefined : plainOf(text);
}
