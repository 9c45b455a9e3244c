import { accept, type Result } from '#base/result.ts';
import type { RecordsOfFile } from '#exchange/maps/records-of-file.ts';
import { updateOf } from '#exchange/maps/update-of-file.ts';
import { applyChanges, type Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { joinInterview } from '#model/research/join-interview.ts';
import { interviewIn, journeysServed } from '#model/research/served.ts';
import type { ImportDiffers } from '#protocol/http/map.ts';
import { type DocumentIds, type InterviewHere, underId } from '#server/map/document-ids.ts';

/** What a file does to one document. Units: `timesMs` of each command, where these tell how it came to be; without them all is done now. */
export type Share = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly commands: readonly Command[];
  readonly timesMs?: readonly number[];
};

/** How a journey was, as a file said it, and when. */
export type Version = { readonly told: readonly AnyRecord[]; readonly atMs: number };

type Into = {
  readonly workspace: string;
  readonly ids: DocumentIds;
  /** The journey as it is here, where it is. */
  readonly here: StigDocument | undefined;
  /** How it came to be what the file says, oldest first and that last; nothing where it comes as it is. */
  readonly versions?: readonly Version[] | undefined;
};

/** What a file does to a workspace: its library first, then the interviews, so that words are sealed with whose they are, then the journey. */
export function planImport(read: RecordsOfFile, { workspace, ids, here, versions }: Into): Share[] {
  const asOurs = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
    records.map((record) => (record.type === 'journey' ? underId(record, read.id, ids.journeyInFile) : record));
  const ours = asOurs(read.journey);
  const isHere = here !== undefined && here.records.size > 0;
  const talks = read.interviews.map(({ id, records }): Share => {
    const at: InterviewHere = ids.interviews.get(id) ?? { id, isHeard: false };
    const told = records.map((record) => (record.type === 'interview' ? underId(record, at.id, id) : record));
    return { id: at.id, kind: 'interview', commands: commandsFor(at, { told, journey: read.id, isUpdate: isHere }) };
  });
  const shares: Share[] = [
    {
      id: workspace,
      kind: 'workspace',
      commands: [importOf(read.workspace.map((record) => studyUnder(record, read.id, ids.journeyInFile)))],
    },
    ...talks,
    {
      ...{ id: read.id, kind: 'journey' },
      ...(isHere || versions === undefined
        ? { commands: isHere ? updateOf(here.records, ours) : [importOf(ours)] }
        : cameToBe(
            read.id,
            versions.map(({ told, atMs }) => ({ told: asOurs(told), atMs })),
          )),
    },
  ];
  return shares.filter(
    ({ kind, commands }) => commands.length > 0 && (kind !== 'workspace' || read.workspace.length > 0),
  );
}

type Told = { readonly told: readonly AnyRecord[]; readonly journey: string; readonly isUpdate: boolean };

/** An interview that is here and serves this journey alone becomes what the file says; one that others rest on takes what is new. */
function commandsFor({ here, isHeard }: InterviewHere, { told, journey, isUpdate }: Told): readonly Command[] {
  if (!here) return [importOf(told)];
  const served = journeysServed(interviewIn(here.records)?.body ?? {});
  if (isUpdate && isHeard && served.every((one) => one === journey)) return updateOf(here.records, told);
  const commands = joinInterview(here.records, { journey, records: told, isHeard, wins: isUpdate ? 'file' : 'here' });
  // Words that are not where they are said to be stay as they are: nothing of them can be written.
  return commands.filter((command) => command.do !== 'edit' || decide(here, command).ok);
}

const importOf = (records: readonly AnyRecord[]): Command => ({ do: 'import', records: [...records] });

/** The commands by which a journey became one version after the other. */
function cameToBe(id: string, versions: readonly Version[]): Pick<Share, 'commands' | 'timesMs'> {
  let records: Records = new Map();
  const given = versions.flatMap(({ told, atMs }) => {
    const commands = records.size === 0 ? [importOf(told)] : updateOf(records, told);
    const changes = changesOf({ id, kind: 'journey', seq: 0, records }, commands);
    if (!changes.ok) throw new Error(`a version cannot follow the one before: ${JSON.stringify(changes.refusal)}`);
    records = applyChanges(records, changes.value);
    return commands.map((command) => ({ command, atMs }));
  });
  return { commands: given.map(({ command }) => command), timesMs: given.map(({ atMs }) => atMs) };
}

/** What commands come to on a document, or why they cannot be done. */
export function changesOf(doc: StigDocument, commands: readonly Command[]): Result<readonly Change[], Refusal> {
  let { records } = doc;
  const all: Change[] = [];
  for (const command of commands) {
    const decision = decide({ ...doc, records }, command);
    if (!decision.ok) return decision;
    all.push(...decision.value);
    records = applyChanges(records, decision.value);
  }
  return accept(all);
}

/** How much that is; what a file alone remembers is not counted. */
export function countChanges(changes: readonly Change[]): ImportDiffers {
  const isSeen = (change: Change) =>
    change.did !== 'edited' || change.order !== undefined || Object.keys(change.set).some((key) => key !== 'kept');
  const count = (did: Change['did']) => changes.filter((change) => change.did === did && isSeen(change)).length;
  return { added: count('added'), changed: count('edited'), removed: count('removed') };
}

/** A study names its journey as it is called here. */
function studyUnder(record: AnyRecord, id: string, inFile: string): AnyRecord {
  const { journeys } = record.body;
  if (record.type !== 'study' || !Array.isArray(journeys) || id === inFile) return record;
  return {
    ...record,
    body: { ...record.body, journeys: journeys.map((one) => (one === inFile ? id : (one as string))) },
  };
}
