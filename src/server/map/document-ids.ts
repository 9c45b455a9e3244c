import { idInFile } from '#exchange/maps/body-keys.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { AnyRecord } from '#model/records.ts';
import { interviewsOfJourney } from '#server/research/interviews-of-journey.ts';
import type { Writer } from '#server/write-command.ts';
import type { Catalogue } from '#storage/catalogue.ts';

/** Under which ids the documents of a file are kept: their own, but for those that something else has here. */
export type DocumentIds = {
  readonly journey: string;
  readonly journeyInFile: string;
  readonly interviews: ReadonlyMap<string, string>;
};

type Parts = { readonly writer: Writer; readonly documents: Catalogue };

/**
 * Finds the ids for a file's documents. Ids are only unique in a file: an interview `w1` may be of another journey here, and a journey's id
 * taken in another workspace. Those get an id of their own and remember the file's; the same file again finds them again.
 */
export async function documentIdsFor(parts: Parts, workspace: string, file: StigFile): Promise<DocumentIds> {
  const journeyInFile = file.id ?? parts.writer.createId();
  const journey = await journeyId(parts, workspace, journeyInFile);
  const mine = await interviewsOfJourney({ ...parts.writer, ...parts }, { workspace, journey });
  const known = new Map(mine.map(({ id, records }) => [idInFile(records.get(id) ?? { id, body: {} }), id]));
  const interviews = new Map<string, string>();
  for (const { id } of file.research?.interviews ?? []) {
    const free = known.get(id) ?? ((await isTaken(parts, id)) ? parts.writer.createId() : id);
    interviews.set(id, free);
  }
  return { journey, journeyInFile, interviews };
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
