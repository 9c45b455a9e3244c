import { useEffect, useMemo } from 'react';
import { addRecord } from '#model/commands/make-command.ts';
import { type AttendeeColour, attendeeColours } from '#model/workshop/attendee.ts';
import type { RoleOrGuest } from '#model/people/role.ts';
import { type OpenDocument, useDocument } from '#web/client/use-document.ts';
import { allowedIn, type Room } from '#web/workshop/room.ts';
import { type RoomView, viewRoom } from '#web/workshop/room-view.ts';

export type Somebody = { readonly id: string; readonly name: string; readonly role: RoleOrGuest };

/** Opens a workshop as this person. */
export function useRoomOf(id: string, who: Somebody): Room {
  const doc = useDocument(id);
  const view = useMemo(() => viewRoom(id, doc.records, who.id), [id, doc.records, who.id]);
  useTakeSeat(doc, view, who);
  return useMemo(
    () => ({
      ...{ id, doc, view, me: who.id, role: who.role },
      ...allowedIn(view, who.role),
      send: (...commands) => void doc.send(...commands),
    }),
    [id, doc, view, who.id, who.role],
  );
}

/** A member who comes while it goes on is among those who take part; guests were seated at the door. */
function useTakeSeat(doc: OpenDocument, view: RoomView, { id, name }: Somebody): void {
  const isSeated = doc.records.has(id);
  const goesOn = doc.state === 'ready' && doc.records.size > 0 && !view.isClosed && view.stage !== 'result';
  useEffect(() => {
    if (isSeated || !goesOn) return;
    doc.send(addRecord('attendee', { id, body: { name, colour: leastWorn(view) } }));
  }, [isSeated, goesOn, doc, id, name, view]);
}

/** The colour that fewest have. */
function leastWorn({ attendees }: RoomView): AttendeeColour {
  const worn = (colour: AttendeeColour): number => attendees.filter(({ body }) => body.colour === colour).length;
  return attendeeColours.reduce((best, colour) => (worn(colour) < worn(best) ? colour : best));
}
