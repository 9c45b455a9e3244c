import { type AnyRecord, recordType, recordTypes, type TypeName } from '#model/document/records.ts';
import { type KeyOwner, keyOwnerOf } from '#storage/sealing/box.ts';
import type { Reader } from '#storage/store.ts';

export type In = { readonly document: string; readonly workspace: string };

type Words = Pick<AnyRecord, 'type' | 'id' | 'body'>;

/** Which interview each excerpt stands in. */
export type InterviewOf = ReadonlyMap<string, string>;

/**
 * Whose key seals a record's words: an excerpt's and its quotes' are the interview's, a narrative's the participant's, anything else's its own.
 * An interview's key is its own and goes with its participant, so that whoever is named later owns all that was said.
 */
export function ownerOfWords(record: Words, { document, workspace }: In, interviewOf: InterviewOf): KeyOwner {
  if (recordType(record.type).spokenBy === 'document') return keyOwnerOf(document, document);
  const source = sourceOf(record.type);
  if (source?.is === 'participant') {
    const participant = record.body[source.key];
    if (typeof participant === 'string') return keyOwnerOf(workspace, participant);
  }
  const [interview] = excerptsOf([record]).flatMap((excerpt) => interviewOf.get(excerpt) ?? []);
  return interview === undefined ? keyOwnerOf(document, record.id) : keyOwnerOf(interview, interview);
}

/** Whether records of a type are the people themselves whose words are kept. */
export const speaksForSelf = (type: TypeName): boolean => recordType(type).spokenBy === 'self';

/** In which key records of a type say whose their words are, and whether that is an excerpt or a person; nothing where they do not. */
export function sourceOf(type: TypeName): { readonly is: 'excerpt' | 'participant'; readonly key: string } | undefined {
  const { spokenBy } = recordType(type);
  if (typeof spokenBy !== 'object') return undefined;
  return 'excerpt' in spokenBy
    ? { is: 'excerpt', key: spokenBy.excerpt }
    : { is: 'participant', key: spokenBy.participant };
}

/** The types whose records say so. */
export const typesWithSource: readonly TypeName[] = Object.values(recordTypes).flatMap(({ type }) =>
  sourceOf(type) ? [type] : [],
);

/** The excerpts that these quotes say they are from. */
export const excerptsOf = (records: readonly Words[]): string[] =>
  records.flatMap(({ type, body }) => {
    const source = sourceOf(type);
    const excerpt = source?.is === 'excerpt' ? body[source.key] : undefined;
    return typeof excerpt === 'string' ? [excerpt] : [];
  });

/** Looks up where excerpts stand in the workspace; one id in several interviews is that of the interview that serves this journey, or nobody's. */
export async function findInterviews(db: Reader, where: In, excerpts: readonly string[]): Promise<InterviewOf> {
  const found = new Map<string, string>();
  for (let at = 0; at < excerpts.length; at += 500) {
    const rows = await excerptRows(db, where, excerpts.slice(at, at + 500));
    for (const [excerpt, candidates] of Map.groupBy(rows, (row) => row.excerpt)) {
      const ours = candidates.filter((row) => row.journey === where.document);
      const [interview, ...others] = new Set((ours.length > 0 ? ours : candidates).map((row) => row.interview));
      if (interview !== undefined && others.length === 0) found.set(excerpt, interview);
    }
  }
  return found;
}

const excerptRows = (db: Reader, where: In, ids: readonly string[]) =>
  db
    .selectFrom('record')
    .innerJoin('document', 'document.id', 'record.document')
    .leftJoin('reference', (join) =>
      join
        .onRef('reference.document', '=', 'record.document')
        .onRef('reference.record', '=', 'record.document')
        .on('reference.path', 'in', ['journey', 'alsoFor.*']),
    )
    .select(['record.id as excerpt', 'record.document as interview', 'reference.to_id as journey'])
    .where('record.id', 'in', ids)
    .where('record.type', '=', 'excerpt')
    .where('document.workspace', '=', where.workspace)
    .execute();
