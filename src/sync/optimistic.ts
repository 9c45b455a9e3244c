import { sameJson } from '#base/json.ts';
import { applyChanges, type Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import { shareLists } from '#model/document/known-of-records.ts';
import { patchRecords } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Pending } from '#sync/pending-store.ts';

/** What commands made of a document, by command; one that was refused or is unknown is not there. */
export type ChangesOf = (id: string) => readonly Change[] | undefined;

/** A document as it looks with everything pending done on it, and what each command did. */
export type Look = { readonly records: Records; readonly decided: Map<string, readonly Change[]> };

/** Does all that is pending on what is confirmed; a command that makes no sense there is passed over, for the server to judge. */
export function lookWith(confirmed: StigDocument, pending: Iterable<Pending>, changesOf: ChangesOf): Look {
  const decided = new Map<string, readonly Change[]>();
  let { records } = confirmed;
  for (const one of pending) {
    const command = commandNow(one, (id) => decided.get(id) ?? changesOf(id));
    const decision = decide({ ...confirmed, records }, command);
    if (!decision.ok) continue;
    decided.set(one.id, decision.value);
    records = applyChanges(records, decision.value);
  }
  return { records, decided };
}

/** The command as it must be given now: what takes steps back takes them back as they were decided last. */
export function commandNow({ command, undoes }: Pending, changesOf: ChangesOf): Command {
  if (!undoes || command.do !== 'revert') return command;
  const parts = undoes.map(changesOf).filter((part) => part !== undefined);
  const isKnown = parts.length === undoes.length;
  return { do: 'revert', of: [...undoes], changes: isKnown ? parts.flat() : command.changes };
}

/** The command as it comes out at the other end: keys that are `undefined` are not there. */
export const asSent = (command: Command): Command => JSON.parse(JSON.stringify(command)) as Command;

export function* touchedBy(changes: Iterable<Change>): Generator<string> {
  for (const change of changes) yield change.did === 'edited' ? change.id : change.record.id;
}

/** The same records, but of `ids` those that say what they said before are the very same objects. */
export function shareRecords(before: Records, next: Records, ids: Iterable<string>): Records {
  if (before.size === 0) return next;
  const shared = new Map<string, AnyRecord>();
  for (const id of ids) {
    const [was, is] = [before.get(id), next.get(id)];
    if (was && is && was !== is && sameJson(was, is)) shared.set(id, was);
  }
  return patchRecords(next, shared);
}

/**
 * As `shareRecords`, and the very same map if nothing differs.
 *
 * Shape   `ids` are all that may differ: the others must say the same in both.
 */
export function shareAll(before: Records, next: Records, ids: ReadonlySet<string>): Records {
  const shared = shareRecords(before, next, ids);
  const same = before.size === shared.size && ids.values().every((id) => before.get(id) === shared.get(id));
  if (same) return before;
  shareLists(before, shared);
  return shared;
}
