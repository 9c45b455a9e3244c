import { accept, refuse, type Result } from '#base/result.ts';
import type { Clock } from '#base/clock.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Role } from '#model/people/role.ts';
import { mayRead } from '#model/research/may-read.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import type { Storage } from '#storage/storage.ts';

const openForMs = 60 * 60_000;

type Parts = Pick<Storage, 'readings' | 'securityEvents'> & { readonly spokenIn: SpokenIn; readonly clock: Clock };
type Asking = { readonly user: string; readonly role: Role; readonly where: string; readonly reason: string };

/** Opens an interview to somebody for an hour without consent; their reason is written down before it opens. Where they may read without one nothing is. */
export async function beginReading(
  { readings, securityEvents, spokenIn, clock }: Parts,
  stored: StoredDocument,
  { user, role, where, reason }: Asking,
): Promise<Result<{ until: string | undefined }, ServerRefusal>> {
  const { workspace, doc } = stored;
  const record = doc.records.get(doc.id);
  const voice = record && (await spokenIn(stored))(record);
  const answer = mayRead({ material: 'transcript', reader: { from: 'inside', role }, consent: voice?.consent });
  if (answer.may === 'yes') return accept({ until: undefined });
  if (answer.may === 'no') return refuse({ code: answer.why === 'erased' ? 'words-erased' : 'may-not' });
  const until = new Date(clock() + openForMs).toISOString();
  const detail = { what: answer.why, reason };
  await securityEvents.note({ kind: 'consent-overridden', workspace, actor: user, about: doc.id, where, detail });
  await readings.open({ workspace, interview: doc.id, user, until });
  return accept({ until });
}
