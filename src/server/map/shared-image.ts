import { type Clock, dayOf } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { Journal } from '#model/document/journal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { recordsThen } from '#server/map/history/journey-then.ts';
import { imagesShown } from '#server/map/images-shown.ts';
import { type ImageParts, type KeptImage, readImage } from '#server/map/read-images.ts';
import type { Share, Shares } from '#storage/people/shares.ts';

type Parts = ImageParts & {
  readonly shares: Shares;
  readonly journal: Journal;
  readonly clock: Clock;
};

type Wanted = {
  readonly token: string;
  readonly key: string | undefined;
  readonly name: string;
  readonly size: 'small' | 'whole' | undefined;
};

/** A picture that a link shows now; of the workspace's other pictures nothing is said. */
export async function sharedImage(
  parts: Parts,
  { token, key, name, size }: Wanted,
): Promise<Result<KeptImage, ServerRefusal>> {
  const looked = await parts.shares.look(token, key);
  if (!looked.ok) return looked;
  const { workspace } = looked.value;
  const names = await namesShown(parts, looked.value);
  return names.includes(name) ? readImage(parts, { workspace, name, size }) : refuse({ code: 'not-found' });
}

async function namesShown({ journal, clock }: Parts, share: Share): Promise<readonly string[]> {
  const stored = share.parts.includes('pictures') ? await journal.load(share.journey) : undefined;
  if (stored?.workspace !== share.workspace) return [];
  const { records } = stored.doc;
  const then = share.seq === undefined ? accept(records) : await recordsThen(journal, stored, share.seq);
  return then.ok ? imagesShown(then.value, { parts: share.parts, today: dayOf(clock()) }) : [];
}
