import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import { isGuest, may, mayCommand, type RoleOrGuest } from '#model/people/role.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { whyNotOnGuestMap } from '#model/workshop/guest-map.ts';
import { whyNotFromGuest } from '#model/workshop/guest-writes.ts';
import { type Asking, whyNotInWorkshop } from '#model/workshop/may-touch.ts';

/** Whether somebody may open such a document: members with their role, guests the workshop they came to and the map they were let at. */
export const mayOpen = (role: RoleOrGuest, kind: DocumentKind): boolean =>
  isGuest(role) ? kind === 'workshop' || kind === 'journey' : may(role, 'read');

/** Why somebody may not give this command on a document as it is now; nothing when they may. */
export function whyMayNot(asking: Asking, doc: StigDocument, command: Command): Refusal | undefined {
  if (isGuest(asking.role)) return whyNotAsGuest(asking, doc, command);
  if (doc.kind === 'workshop') return whyNotInWorkshop(asking, doc, command);
  return mayCommand(asking, doc, command) ? undefined : { code: 'may-not', action: 'edit' };
}

function whyNotAsGuest(asking: Asking, doc: StigDocument, command: Command): Refusal | undefined {
  const why = doc.kind === 'workshop' ? whyNotInWorkshop(asking, doc, command) : whyNotOnGuestMap(asking.role, command);
  return why ?? whyNotFromGuest(asking.user, doc, command);
}
