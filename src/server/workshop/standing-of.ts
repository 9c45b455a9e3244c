import type { StigDocument } from '#model/document/document.ts';
import { may, type Standing } from '#model/people/role.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { mapRightsOf } from '#server/workshop/map-rights.ts';
import type { HubDeps } from '#sync/hub.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Members } from '#storage/people/members.ts';
import type { Readings } from '#storage/people/readings.ts';
import { type Guest, type Guests, isGuestId } from '#storage/workshop/guests.ts';

type Parts = {
  readonly members: Members;
  readonly guests: Guests;
  readonly documents: Catalogue;
  readonly readings: Readings;
};

/** Who somebody is to a document now: a member of its workspace, or a guest of this workshop, or of one that lets them at this journey's map. */
export function createStandingOf(parts: Parts): HubDeps['standingOf'] {
  return async (user, workspace, doc) => {
    if (!isGuestId(user)) return ofMember(parts, { user, workspace, doc });
    const guest = await parts.guests.find(user);
    if (guest?.workspace !== workspace) return undefined;
    if (guest.workshop === doc.id) return { role: 'guest' };
    return doc.kind === 'journey' ? onMap(parts.documents, guest, doc) : undefined;
  };
}

const spoken: ReadonlySet<DocumentKind> = new Set(['journey', 'interview']);

async function ofMember(
  { members, readings }: Parts,
  { user, workspace, doc }: { user: string; workspace: string; doc: StigDocument },
): Promise<Standing | undefined> {
  const member = await members.find(workspace, user);
  if (!member || !spoken.has(doc.kind) || !may(member.role, 'read-without-consent')) return member;
  return { ...member, reads: await readings.openTo(user, workspace) };
}

async function onMap(documents: Catalogue, guest: Guest, journey: StigDocument): Promise<Standing | undefined> {
  const rights = await mapRightsOf(documents, guest);
  if (rights?.journey !== journey.id) return undefined;
  return { role: rights.map === 'edit' ? 'guest-editor' : 'guest' };
}
