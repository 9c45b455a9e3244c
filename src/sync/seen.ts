import type { JsonObject } from '#base/json.ts';
import type { Change } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import type { Shows, Sight } from '#model/access/sight.ts';
import { wordKeysOf } from '#model/research/seen-words.ts';
import type { Step } from '#model/document/step.ts';

/** Records as somebody sees them; the very same list comes back where nothing is hidden. */
export function seeRecords(records: readonly AnyRecord[], sight: Sight): readonly AnyRecord[] {
  const seen = records.map((record) => seeRecord(record, sight));
  return seen.every((record, at) => record === records[at]) ? records : seen;
}

function seeRecord(record: AnyRecord, sight: Sight): AnyRecord {
  const shows = sight.of(record);
  if (!shows) return record;
  const { body } = record;
  const isWithheld = sight.tells && Object.entries(body).some(([key, value]) => !shows(key) && value !== '');
  if (sight.tells && !isWithheld) return record;
  return { ...record, body: kept(body, shows), ...(isWithheld && { withheld: true as const }) };
}

/** Whether steps touch records in which somebody's words can stand. */
export const touchesWords = (steps: readonly Step[]): boolean =>
  steps.some(({ changes }) => changes.some((change) => wordKeysOf(typeOf(change)) !== undefined));

/**
 * Steps as somebody sees them who sees the document so now.
 *
 * Shape   `records` are those after the steps; the very same steps come back where nothing of them is hidden.
 */
export function seeSteps(steps: readonly Step[], records: Records, sight: Sight): readonly Step[] {
  const gone = goneIn(steps);
  const see = (change: Change): Change => {
    if (change.did !== 'edited') {
      const record = seeRecord(change.record, sight);
      return record === change.record ? change : { ...change, record };
    }
    const record = records.get(change.id) ?? gone.get(change.id);
    const shows = record ? sight.of(record) : showsNothing;
    if (!shows) return change;
    const set = kept(change.set, (path) => shows(path.split('.')[0] ?? ''));
    return Object.keys(set).length === Object.keys(change.set).length ? change : { ...change, set };
  };
  const seen = steps.map((step) => {
    const changes = step.changes.map(see);
    return changes.every((change, at) => change === step.changes[at]) ? step : { ...step, changes };
  });
  return seen.every((step, at) => step === steps[at]) ? steps : seen;
}

const showsNothing: Shows = () => false;

/** Whether steps change what others see of what is there already, so that steps alone do not tell it. */
export const changesSight = (kind: DocumentKind, steps: readonly Step[]): boolean =>
  steps.some(({ changes }) =>
    changes.some((change) => recordType(typeOf(change)).document === kind && opensOrCloses(change)),
  );

function opensOrCloses(change: Change): boolean {
  const { opens = [] } = recordType(typeOf(change));
  return change.did === 'edited' ? opens.some((key) => key in change.set) : opens.length > 0;
}

const typeOf = (change: Change): TypeName => (change.did === 'edited' ? change.type : change.record.type);

function goneIn(steps: readonly Step[]): Map<string, AnyRecord> {
  const gone = new Map<string, AnyRecord>();
  for (const { changes } of steps)
    for (const change of changes) if (change.did === 'removed') gone.set(change.record.id, change.record);
  return gone;
}

const kept = <T extends JsonObject | Extract<Change, { did: 'edited' }>['set']>(all: T, shows: Shows): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => shows(key))) as T;
