import type { PresenceState, ServerMessage } from '#protocol/sync-message.ts';
import { type AtMostEvery, atMostEvery } from '#sync/at-most-every.ts';
import type { Later } from '#sync/later.ts';
import type { Member } from '#sync/member.ts';

/** Who is where on one document, told to the others as it changes but never more often than they can see. */
export type Presence = {
  readonly enter: (member: Member) => void;
  readonly present: (member: Member, state: PresenceState) => void;
  readonly leave: (member: Member) => void;
};

type Place = AtMostEvery<PresenceState> & { told: PresenceState };

const restMs = 40;

export function createPresence(doc: string, { later }: { readonly later: Later }): Presence {
  const places = new Map<Member, Place>();

  const messageOf = (member: Member, state: PresenceState | null): ServerMessage => {
    const { peer, user, name } = member;
    return { say: 'presence', doc, of: { peer, user, name, state } };
  };

  function tellOthers(member: Member, state: PresenceState | null): void {
    const message = messageOf(member, state);
    for (const other of places.keys()) if (other !== member) other.send(message);
  }

  function takePlace(member: Member): Place {
    const tell = (state: PresenceState): void => {
      place.told = state;
      tellOthers(member, state);
    };
    const place: Place = { told: {}, ...atMostEvery({ later, restMs }, tell) };
    return place;
  }

  return {
    enter: (member) => {
      if (places.has(member)) return;
      for (const [other, { told }] of places) member.send(messageOf(other, told));
      places.set(member, takePlace(member));
      tellOthers(member, {});
    },
    present: (member, state) => places.get(member)?.hear(state),
    leave: (member) => {
      places.get(member)?.stop();
      if (places.delete(member)) tellOthers(member, null);
    },
  };
}
