import type { Journal, StoredDocument } from '#model/document/journal.ts';
import type { History } from '#protocol/http/history.ts';
import { readStops } from '#server/map/history/read-stops.ts';
import type { SignIn } from '#server/people/sign-in.ts';

/** When a journey was changed, and by whom: newest last. */
export async function readHistory(
  { journal, signIn }: { journal: Journal; signIn: Pick<SignIn, 'usersById'> },
  stored: StoredDocument,
): Promise<History> {
  const { stops } = await readStops(journal, stored);
  const users = await signIn.usersById([...new Set(stops.flatMap(({ actors }) => actors))]);
  return {
    seq: stored.doc.seq,
    stops: stops.map(({ actors, ...stop }) => ({
      ...stop,
      by: actors.map((id) => ({ id, name: users.get(id)?.name ?? '' })),
    })),
  };
}
