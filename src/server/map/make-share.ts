import type { StoredDocument } from '#model/document/journal.ts';
import type { MadeShare, NewShareBody, ShareOfJourney } from '#protocol/http/shares.ts';
import type { Share, Shares } from '#storage/people/shares.ts';

/** Makes a link that reads a journey, to the end of its day where it has one. */
export async function makeShare(
  { shares, publicUrl }: { shares: Shares; publicUrl: string },
  { stored, by }: { stored: StoredDocument; by: string },
  { until, password, parts, frames, isPinned, view }: NewShareBody,
): Promise<MadeShare> {
  const { id, token } = await shares.create({
    journey: stored.doc.id,
    workspace: stored.workspace,
    createdBy: by,
    expires: until === undefined ? undefined : `${until}T23:59:59.999Z`,
    password,
    parts,
    frames,
    view,
    seq: isPinned ? stored.doc.seq : undefined,
  });
  return { id, url: `${publicUrl}/s/${token}`, embed: `${publicUrl}/embed/${token}` };
}

export const presentShare = (share: Share): ShareOfJourney => ({
  id: share.id,
  created: share.created,
  until: share.expires,
  hasPassword: share.hasPassword,
  isPinned: share.seq !== undefined,
  view: share.view,
  parts: [...share.parts],
  frames: [...share.frames],
  opened: share.opened,
  openings: share.openings,
});
