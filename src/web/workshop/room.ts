import { createContext, useContext } from 'react';
import { may, type RoleOrGuest } from '#model/people/role.ts';
import type { Command } from '#model/document/command.ts';
import { mayGroup, mayWrite } from '#model/workshop/may-touch.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import type { RoomView } from '#web/workshop/room-view.ts';

/** A workshop on this screen, and who looks at it. */
export type Room = {
  readonly id: string;
  readonly me: string;
  readonly role: RoleOrGuest;
  readonly doc: OpenDocument;
  readonly view: RoomView;
  readonly leads: boolean;
  readonly mayWrite: boolean;
  readonly mayGroup: boolean;
  readonly mayVote: boolean;
  readonly send: (...commands: readonly Command[]) => void;
};

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom is asked inside a workshop');
  return room;
}

/** What somebody may do in a workshop as it stands: the same rules that the server asks. */
export function allowedIn(
  view: RoomView,
  role: RoleOrGuest,
): Pick<Room, 'leads' | 'mayWrite' | 'mayGroup' | 'mayVote'> {
  const leads = may(role, 'lead-workshop');
  const isOpen = !view.isClosed || leads;
  return {
    leads,
    mayWrite: isOpen && mayWrite({ ...view, leads }),
    mayGroup: isOpen && mayGroup({ ...view, leads }),
    mayVote: isOpen && view.stage === 'vote' && (leads || view.may.vote),
  };
}
