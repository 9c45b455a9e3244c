import { idInFile } from '#exchange/maps/body-keys.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { interviewsOfJourney } from '#server/research/interviews-of-journey.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

/**
 * Where an interview of a file is kept: under its own id, but for one that something else has here.
 *
 * Shape   `here` where it is here already; `isHeard` says that the journey rests on it.
 */
export type InterviewHere = {
  readonly id: string;
  readonly here?: StigDocument | undefined;
  readonly isHeard: boolean;
};

/** Under which ids the documents of a file are kept. */
export type DocumentIds = {
  readonly journey: string;
  readonly journeyInFile: string;
  readonly interviews: ReadonlyMap<string, InterviewHere>;
};

type Parts = { readonly writer: Writer; readonly documents: Catalogue };
type Asked = { readonly workspace: string; readonly file: StigFile; readonly isCopy?: boolean };

/**
 * Finds the ids for a file's documents. Ids are only unique in a file: an interview `w1` may be of another journey here, and a journey's id
 * taken in another workspace. Those get an id of their own and remember the file's; the same file again finds them again. An interview with the
 * very same words and speaker is the same, whichever journey it was made for.
 */
export async function documentIdsFor(parts: Parts, { workspace, file, isCopy = false }: Asked): Promise<DocumentIds> {
  const inFile = file.id ?? parts.writer.createId();
  const there = await journeyId(parts, workspace, inFile);
  const heard = await interviewsOfJourney({ ...parts.writer, ...parts }, { workspace, journey: there });
  const known = new Map(heard.map(({ id, records }) => [idInFile(records.get(id) ?? { id, body: {} }), id]));
  const interviews = new Map<string, InterviewHere>();
  for (const talk of file.research?.interviews ?? []) {
    const at = await interviewHere(parts, { workspace, mine: known.get(talk.id) }, talk);
    interviews.set(talk.id, isCopy ? { ...at, isHeard: false } : at);
  }
  const journey = isCopy ? parts.writer.createId() : there;
  return { journey, journeyInFile: isCopy ? journey : inFile, interviews };
}

async function interviewHere(
  parts: Parts,
  { workspace, mine }: { readonly workspace: string; readonly mine: string | undefined },
  talk: Talk,
): Promise<InterviewHere> {
  if (mine !== undefined) return { id: mine, here: (await parts.writer.journal.load(mine))?.doc, isHeard: true };
  const here = await sameWords(parts, workspace, talk);
  if (here) return { id: here.id, here, isHeard: false };
  return { id: (await isTaken(parts, talk.id)) ? parts.writer.createId() : talk.id, isHeard: false };
}

type Talk = NonNullable<NonNullable<StigFile['research']>['interviews']>[number];

/** The interview of that id here, where it has these words of this speaker. */
async function sameWords({ writer }: Parts, workspace: string, talk: Talk): Promise<StigDocument | undefined> {
  if (!talk.transcript) return undefined;
  const stored = await writer.journal.load(talk.id);
  if (stored?.workspace !== workspace) return undefined;
  const { transcript, participant } = recordOf(stored.doc.records, 'interview', talk.id)?.body ?? {};
  return transcript === talk.transcript && participant === talk.participant ? stored.doc : undefined;
}

async function journeyId({ writer, documents }: Parts, workspace: string, wanted: string): Promise<string> {
  const there = await documents.find(wanted);
  if (!there || (there.workspace === workspace && there.kind === 'journey')) return wanted;
  const journeys = await documents.records({ workspace, type: 'journey' });
  return journeys.find(({ record }) => idInFile(record) === wanted)?.document ?? writer.createId();
}

const isTaken = async ({ documents }: Parts, id: string): Promise<boolean> => (await documents.find(id)) !== undefined;

/** A document's own record under another id, which remembers the one that it has in files. */
export const underId = (record: AnyRecord, id: string, inFile: string): AnyRecord =>
  id === inFile ? record : { ...record, id, body: { ...record.body, idInFile: inFile } };
