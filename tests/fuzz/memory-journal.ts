import type { Json } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import type { Change } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Journal, StoredDocument, Wanted, Written, WrittenAll } from '#model/document/journal.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Step } from '#model/document/step.ts';
import { advance } from '#sync/advance.ts';

type Kept = {
  workspace: string;
  doc: StigDocument;
  steps: string[];
  readonly seqs: Map<string, number>;
  readonly erased: Set<string>;
};

/** A journal without a disk: what it holds is text, so that nobody shares an object with it. */
export type MemoryJournal = Journal & {
  /** Takes the sealed words out of every record of the document, as when the key is destroyed. */
  readonly erase: (id: string) => Promise<void>;
};

export function createMemoryJournal(): MemoryJournal {
  const kept = new Map<string, Kept>();
  const listeners = new Set<Parameters<Journal['watch']>[0]>();

  const tell = (id: string | null, seq?: number): void => {
    for (const listener of listeners) listener(id, seq);
  };

  const stepsAfter = (id: string, seq: number): Step[] => (kept.get(id)?.steps ?? []).slice(seq).map(parseStep);

  function write(doc: StigDocument, { command, commandId, actor, whyNot }: Wanted): Written {
    const there = kept.get(doc.id);
    if (!there) throw new Error(`no document ${doc.id}`);
    const missed = stepsAfter(doc.id, doc.seq);
    const now = advance(doc, missed);
    const earlier = there.seqs.get(commandId);
    if (earlier !== undefined) return { doc: now, steps: missed, outcome: accept({ seq: earlier }) };
    const why = whyNot?.(now);
    if (why) return { doc: now, steps: missed, outcome: refuse(why) };
    const decision = decide(now, command);
    if (!decision.ok) return { doc: now, steps: missed, outcome: decision };
    const lost = decision.value.find((change) => there.erased.has(idOf(change)) && change.did !== 'removed');
    if (lost) return { doc: now, steps: missed, outcome: refuse({ code: 'words-erased', id: idOf(lost) }) };
    if (decision.value.length === 0) return { doc: now, steps: missed, outcome: accept({ seq: now.seq }) };
    const changes = decision.value.map((change) =>
      there.erased.has(idOf(change)) ? changeWithoutWords(change) : change,
    );
    const mark = `${now.seq + 1} by ${commandId}`;
    const text = JSON.stringify({ seq: now.seq + 1, at: '2026-05-01T12:00:00Z', actor, commandId, changes, mark });
    there.steps.push(text);
    there.seqs.set(commandId, now.seq + 1);
    there.doc = advance(there.doc, [parseStep(text)]);
    tell(doc.id, now.seq + 1);
    const step = parseStep(text);
    return { doc: advance(now, [step]), steps: [...missed, step], outcome: accept({ seq: step.seq }) };
  }

  function writeAll(doc: StigDocument, wanted: readonly Wanted[]): WrittenAll {
    let now = doc;
    const written = wanted.map((one) => {
      const made = write(now, one);
      now = made.doc;
      return made;
    });
    return {
      doc: now,
      steps: written.flatMap(({ steps }) => steps),
      outcomes: written.map(({ outcome }) => outcome),
    };
  }

  function load(id: string): StoredDocument | undefined {
    const there = kept.get(id);
    if (!there) return undefined;
    const records: AnyRecord[] = JSON.parse(JSON.stringify([...there.doc.records.values()]));
    return { workspace: there.workspace, doc: { ...there.doc, records: new Map(records.map((one) => [one.id, one])) } };
  }

  function erase(id: string): void {
    const there = kept.get(id);
    if (!there) return;
    const records = [...there.doc.records.values()].map(withoutWords);
    there.doc = { ...there.doc, records: new Map(records.map((one) => [one.id, one])) };
    there.steps = there.steps.map((text) => {
      const step = parseStep(text);
      const changes = step.changes.map(changeWithoutWords);
      for (const change of changes) if (isSealedType(change)) there.erased.add(idOf(change));
      return JSON.stringify({ ...step, changes });
    });
    tell(null);
  }

  function create({ id, kind, workspace }: Parameters<Journal['create']>[0]): void {
    const doc: StigDocument = { id, kind, seq: 0, records: new Map() };
    if (!kept.has(id)) kept.set(id, { workspace, doc, steps: [], seqs: new Map(), erased: new Set() });
  }

  function begin(made: Parameters<Journal['create']>[0], wanted: readonly Wanted[]): Result<StigDocument, Refusal> {
    create(made);
    const there = load(made.id);
    if (!there) throw new Error(`no document ${made.id}`);
    const { doc, outcomes } = writeAll(there.doc, wanted);
    const no = outcomes.find((outcome) => !outcome.ok);
    if (!no || no.ok) return accept(doc);
    kept.delete(made.id);
    return no;
  }

  return {
    create: async (doc) => create(doc),
    begin: async (doc, wanted) => begin(doc, wanted),
    load: async (id) => load(id),
    heads: async (id) =>
      kept.has(id) ? stepsAfter(id, 0).map(({ seq, at, actor }) => ({ seq, at, actor })) : undefined,
    stepsSince: async (id, seq) => (kept.has(id) ? stepsAfter(id, seq) : undefined),
    stepsFrom: async ({ id, seq, mark }) => {
      if (!kept.has(id)) return undefined;
      const at = stepsAfter(id, seq - 1)[0];
      const isOn = seq === 0 || (at !== undefined && (mark ?? at.mark) === at.mark);
      return isOn ? stepsAfter(id, seq) : 'elsewhere';
    },
    write: async (doc, wanted) => write(doc, wanted),
    writeAll: async (doc, wanted) => writeAll(doc, wanted),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    erase: async (id) => erase(id),
  };
}

const parseStep = (text: string): Step => JSON.parse(text) as Step;

const idOf = (change: Change): string => (change.did === 'edited' ? change.id : change.record.id);

const isSealedType = (change: Change): boolean =>
  recordType(change.did === 'edited' ? change.type : change.record.type).sealed.length > 0;

function withoutWords(record: AnyRecord): AnyRecord {
  const paths = recordType(record.type).sealed.filter((path) => readPath(record.body, path) !== undefined);
  if (paths.length === 0) return record;
  const body = paths.reduce((blank, path) => writePath(blank, path, ''), record.body);
  return { ...record, body, erased: true };
}

function changeWithoutWords(change: Change): Change {
  if (change.did !== 'edited') return { did: change.did, record: withoutWords(change.record) };
  const set = Object.entries(change.set).map(([path, { was, is }]) => {
    const blank = (value: Json | undefined): Json | undefined => {
      const { body } = withoutWords({ type: change.type, id: '', order: '', body: writePath({}, path, value) });
      return readPath(body, path);
    };
    return [path, { was: blank(was), is: blank(is) }];
  });
  return { ...change, set: Object.fromEntries(set) };
}
