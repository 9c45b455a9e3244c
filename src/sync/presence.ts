import type { PresenceOf, PresenceState, ServerMessage } from '#protocol/sync-message.ts';
import { atMostEvery } from '#sync/at-most-every.ts';
import type { Later } from '#sync/later.ts';
import type { Member } from '#sync/member.ts';

/** Who is where on one document, told to the others as it changes but never more often than they can see: one message, the same to all, with whatever is new. */
export type Presence = {
  readonly enter: (member: Member) => void;
  readonly present: (member: Member, state: PresenceState) => void;
  readonly leave: (member: Member) => void;
};

const shortestRestMs = 40;
const longestRestMs = 100;
const restMsForEach = 2;

export function createPresence(doc: string, { later }: { readonly later: Later }): Presence {
  const places = new Map<Member, PresenceState>();
  const news = new Set<Member>();

  const rest = {
    later,
    get restMs() {
      return Math.min(longestRestMs, Math.max(shortestRestMs, restMsForEach * places.size));
    },
  };
  const soon = atMostEvery<void>(rest, () => {
    const told = [...news];
    news.clear();
    const message = messageOf(told);
    for (const member of places.keys()) if (told.length > 1 || member !== told[0]) member.send(message);
  });

  const messageOf = (members: Iterable<Member>): ServerMessage => ({
    ...{ say: 'presence', doc },
    of: Array.from(members, (member): PresenceOf => {
      const { peer, user, name } = member;
      return { peer, user, name, state: places.get(member) ?? null };
    }),
  });

  function tell(member: Member): void {
    news.add(member);
    soon.hear();
  }

  return {
    enter: (member) => {
      if (places.has(member)) return;
      if (places.size > 0) member.send(messageOf(places.keys()));
      places.set(member, {});
      tell(member);
    },
    present: (member, state) => {
      if (!places.has(member)) return;
      places.set(member, state);
      tell(member);
    },
    leave: (member) => {
      if (places.delete(member)) tell(member);
    },
  };
}
