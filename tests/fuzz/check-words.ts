import type { Json } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { Change } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { Step } from '#model/document/step.ts';
import { ownWords } from '#tests/fuzz/random-value.ts';
import type { Asked } from '#tests/fuzz/simulated-client.ts';

type Edited = Extract<Change, { did: 'edited' }>;
type Words = ReadonlySet<string>;

/** Commands that take no words away, whatever they do with the things that hold them. */
const keepsAll: ReadonlySet<string> = new Set(['add', 'import', 'move', 'split-phase', 'merge-phases']);

/**
 * Looks at every step of a log for words that went though nobody took them away: who edits a text takes away what they saw and did not
 * keep, never what another typed meanwhile; who takes a step back takes only words that they themselves had put there or taken away.
 */
export function createWordCheck(
  asked: ReadonlyMap<string, Asked>,
  say: (fault: string) => void,
): (step: Step, before: Records, after: Records) => void {
  const touchedBy = new Map<string, Set<string>>();

  function checkEdit(step: Step, change: Edited, set: Asked['command'] & { do: 'edit' }): void {
    for (const [path, { was, is }] of Object.entries(change.set)) {
      const wanted = set.set[path];
      if (!wanted || !isMerged(change, path) || !isMerged({ ...change, set: { [path]: wanted } }, path)) continue;
      const [before, now, saw, wrote] = [wordsIn(was), wordsIn(is), wordsIn(wanted.was), wordsIn(wanted.is)];
      const lost = [...before.difference(saw), ...wrote.difference(saw)].filter((word) => !now.has(word));
      if (lost.length > 0) say(`step ${step.seq} lost ${lost.join(' ')}: ${JSON.stringify([change, wanted])}`);
    }
  }

  return (step, before, after) => {
    const own = touchedBy.get(step.actor) ?? new Set();
    touchedBy.set(step.actor, own);
    const command = asked.get(step.commandId)?.command;
    const isUndo = asked.get(step.commandId)?.undoes === true;
    for (const change of step.changes) {
      if (command?.do === 'edit' && change.did === 'edited' && change.id === command.id)
        checkEdit(step, change, command);
      if (isUndo && change.did === 'edited') {
        const lost = wordsGone(change).filter((word) => !own.has(word));
        if (lost.length > 0) say(`step ${step.seq} took back another's ${lost.join(' ')}: ${JSON.stringify(change)}`);
      }
    }
    if (command && keepsAll.has(command.do)) {
      const lost = [...wordsOfTouched(step, before, wordsOfTexts)].filter(
        (word) => !wordsOfTouched(step, after, ({ body }) => wordsIn(body)).has(word),
      );
      if (lost.length > 0)
        say(`step ${step.seq} (${command.do}) lost ${lost.join(' ')}: ${JSON.stringify(step.changes)}`);
    }
    for (const change of step.changes) for (const word of wordsOfChange(change)) own.add(word);
  };
}

/** Whether what stands there is merged, and nobody's secret that may have been erased. */
function isMerged({ type, set }: Edited, path: string): boolean {
  const { texts, sealed } = recordType(type);
  if (sealed.length > 0) return false;
  const { was, is } = set[path] ?? {};
  return texts.includes(path) || [was, is].every((value) => value === undefined || isStrings(value));
}

const isStrings = (value: Json): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const wordsGone = (change: Edited): string[] =>
  Object.entries(change.set).flatMap(([path, { was, is }]) =>
    isMerged(change, path) ? [...wordsIn(was).difference(wordsIn(is))] : [],
  );

function wordsOfChange(change: Change): Words {
  if (change.did !== 'edited') return wordsIn(change.record.body);
  return new Set(Object.values(change.set).flatMap(({ was, is }) => [...wordsIn(was), ...wordsIn(is)]));
}

function wordsOfTouched(step: Step, records: Records, of: (record: AnyRecord) => Iterable<string>): Words {
  const ids = new Set(step.changes.map((change) => (change.did === 'edited' ? change.id : change.record.id)));
  const touched = [...ids].map((id) => records.get(id)).filter((record) => record !== undefined);
  return new Set(touched.flatMap((record) => (recordType(record.type).sealed.length > 0 ? [] : [...of(record)])));
}

const wordsOfTexts = ({ type, body }: AnyRecord): string[] =>
  recordType(type).texts.flatMap((path) => [...wordsIn(readPath(body, path))]);

function wordsIn(value: Json | undefined): Words {
  if (typeof value === 'string') return new Set(ownWords(value));
  if (Array.isArray(value)) return new Set(value.flatMap((item: Json) => [...wordsIn(item)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((item) => [...wordsIn(item)]));
}
