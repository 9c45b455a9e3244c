import type { StigDocument } from '#model/document.ts';
import type { Standing } from '#model/people/role.ts';
import { mapRightsOf } from '#server/workshop/map-rights.ts';
import type { HubDeps } from '#sync/hub.ts';
import type { Catalogue } from '#storage/catalogue.ts';
import type { Members } from '#storage/people/members.ts';
import { type Guest, type Guests, isGuestId } from '#storage/workshop/guests.ts';

type Parts = { readonly members: Members; readonly guests: Guests; readonly documents: Catalogue };

/** Who somebody is to a document now: a member of its workspace, or a guest of this workshop, or of one that lets them at this journey's map. */
export function createStandingOf(parts: Parts): HubDeps['standingOf'] {
  return async (user, workspace, doc) => {
    if (!isGuestId(user)) return parts.members.find(workspace, user);
    const guest = await parts.guests.find(user);
    if (guest?.workspace !== workspace) return undefined;
    if (guest.workshop === doc.id) return { role: 'guest' };
    return doc.kind === 'journey' ? onMap(parts.documents, guest, doc) : undefined;
  };
}

async function onMap(documents: Catalogue, guest: Guest, journey: StigDocument): Promise<Standing | undefined> {
  const rights = await mapRightsOf(documents, guest);
  if (rights?.journey !== journey.id) return undefined;
  return { role: rights.map === 'edit' ? 'guest-editor' : 'guest' };
}
