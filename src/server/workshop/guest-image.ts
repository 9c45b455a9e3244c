import { type Clock, dayOf } from '#base/clock.ts';
import { refuse, type Result } from '#base/result.ts';
import type { Journal } from '#model/document/journal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { imagesShown } from '#server/map/images-shown.ts';
import { type ImageParts, type KeptImage, readImage } from '#server/map/read-images.ts';
import { mapRightsOf } from '#server/workshop/map-rights.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Guest } from '#storage/workshop/guests.ts';

type Parts = ImageParts & {
  readonly documents: Catalogue;
  readonly journal: Journal;
  readonly clock: Clock;
};

type Wanted = { readonly name: string; readonly size: 'small' | 'whole' | undefined };

/** A picture on the map that a guest is let at, where its leader lets guests see pictures; of all others nothing is said. */
export async function guestImage(
  parts: Parts,
  guest: Guest,
  { name, size }: Wanted,
): Promise<Result<KeptImage, ServerRefusal>> {
  const names = await namesShown(parts, guest);
  const { workspace } = guest;
  return names.includes(name) ? readImage(parts, { workspace, name, size }) : refuse({ code: 'not-found' });
}

async function namesShown({ documents, journal, clock }: Parts, guest: Guest): Promise<readonly string[]> {
  const rights = await mapRightsOf(documents, guest);
  const stored = rights?.parts.includes('pictures') ? await journal.load(rights.journey) : undefined;
  if (!rights || stored?.workspace !== guest.workspace) return [];
  return imagesShown(stored.doc.records, { parts: rights.parts, today: dayOf(clock()) });
}
