import { accept, refuse, type Result } from '#base/result.ts';
import type { Change } from '#model/document/change.ts';
import type { Wanted } from '#model/document/journal.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { JournalTools } from '#storage/journal/journal-tools.ts';
import { openChange, ownersInChange, parseStoredChanges } from '#storage/sealing/open-record.ts';
import type { Tx } from '#storage/store.ts';

const mostChanges = 5000;

/**
 * A wish to take steps back, with what its author did in those steps as the log has it: what the wish itself says of them is not believed.
 *
 * Errors  `not-yours` where one of the steps is another's; `changed-since` where none of them is there; `words-erased` where their words are gone.
 */
export async function ofOwnSteps(
  { keys }: JournalTools,
  tx: Tx,
  { document, wanted }: { document: string; wanted: Wanted },
): Promise<Result<Wanted, Refusal>> {
  const { command, actor } = wanted;
  if (command.do !== 'revert') return accept(wanted);
  const named = [...new Set(command.of)].filter((id) => id.isWellFormed() && !id.includes('\u0000'));
  if (named.length === 0) return refuse({ code: 'changed-since' });
  const rows = await tx.db
    .selectFrom('change')
    .select(['command_id', 'actor', 'changes'])
    .where('document', '=', document)
    .where('command_id', 'in', named)
    .execute();
  const others = rows.find((row) => row.actor !== actor);
  if (others) return refuse({ code: 'not-yours', id: others.command_id });
  const changesById = new Map(rows.map((row) => [row.command_id, parseStoredChanges(row.changes)]));
  const stored = named.flatMap((id) => changesById.get(id) ?? []);
  if (stored.length === 0 || stored.length > mostChanges) return refuse({ code: 'changed-since' });
  const secrets = await keys.forOpening(tx.db, [...new Set(stored.flatMap(ownersInChange))]);
  const changes: Change[] = stored.map((change) => openChange(document, change, secrets));
  const gone = changes.find((change) => change.did !== 'edited' && change.record.erased);
  if (gone && gone.did !== 'edited') return refuse({ code: 'words-erased', id: gone.record.id });
  return accept({ ...wanted, command: { ...command, changes } });
}
