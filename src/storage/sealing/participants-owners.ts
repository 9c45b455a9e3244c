import type { Json } from '#base/json.ts';
import { type KeyOwner, keyOwnerOf } from '#storage/sealing/box.ts';
import { parseStoredChanges, type StoredChange } from '#storage/sealing/open-record.ts';
import { findInterviews, sourceOf, speaksForSelf, typesWithSource } from '#storage/sealing/whose-words.ts';
import type { Reader, Store, Tx } from '#storage/store.ts';

/** What is a person's: the interviews with them, and the keys of all that they said. */
export type Belongings = { readonly interviews: readonly string[]; readonly owners: readonly KeyOwner[] };

export type OfParticipant = { readonly workspace: string; readonly participant: string };

type Tools = { readonly tx: Tx; readonly store: Store };

/**
 * Everything that is a participant's, now and earlier in the log: themselves, the interviews that name them, the narratives, and quotes
 * that were written before anyone said from which excerpt.
 */
export async function belongingsOf(tools: Tools, of: OfParticipant): Promise<Belongings> {
  const { workspace, participant } = of;
  const interviews = await interviewsWith(tools, of);
  const spoken = await ownersOfSpoken(tools, { workspace, interviews, participant });
  return { interviews, owners: [...new Set([keyOwnerOf(workspace, participant), ...spoken])] };
}

/** Whether anything that was said is theirs; a participant is more than a name then. */
export async function hasSpoken(tools: Tools, of: OfParticipant): Promise<boolean> {
  const { interviews, owners } = await belongingsOf(tools, of);
  return interviews.length > 0 || owners.length > 1 || (await hasNarrative(tools, of));
}

/** Whether there is or ever was such a participant in the workspace. */
export async function wasThere({ tx, store }: Tools, { workspace, participant }: OfParticipant): Promise<boolean> {
  const changes = await changesOf(tx.db, workspace, { store, mentioning: JSON.stringify(participant) });
  return changes.some((change) => {
    const { type, id } = change.did === 'edited' ? change : change.record;
    return speaksForSelf(type) && id === participant;
  });
}

/** The interviews that name them now, and those that named them last before their record or that name was taken away. */
async function interviewsWith({ tx, store }: Tools, { workspace, participant }: OfParticipant): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('document')
    .select('id')
    .where('workspace', '=', workspace)
    .where('kind', '=', 'interview')
    .execute();
  const theirs: string[] = [];
  for (const { id } of rows) {
    const changes = await changesOf(tx.db, id, { store, mentioning: '"participant"' });
    if (lastNamed(changes) === participant) theirs.push(id);
  }
  return theirs;
}

function lastNamed(changes: readonly StoredChange[]): string | undefined {
  let last: string | undefined;
  for (const change of changes) {
    const { type } = change.did === 'edited' ? change : change.record;
    if (type !== 'interview') continue;
    const said = change.did === 'edited' ? change.set['participant']?.is : change.record.body['participant'];
    if (typeof said === 'string') last = said;
  }
  return last;
}

async function hasNarrative({ tx }: Tools, { workspace, participant }: OfParticipant): Promise<boolean> {
  const row = await tx.db
    .selectFrom('reference')
    .innerJoin('document', 'document.id', 'reference.document')
    .select('reference.record')
    .where('document.workspace', '=', workspace)
    .where('document.kind', '=', 'journey')
    .where('reference.to_type', '=', 'participant')
    .where('reference.to_id', '=', participant)
    .executeTakeFirst();
  return row !== undefined;
}

/** The keys of what was said in these interviews, wherever it was taken. */
export async function ownersOfSpoken(
  { tx, store }: Tools,
  of: { workspace: string; interviews: readonly string[]; participant?: string },
): Promise<KeyOwner[]> {
  const excerpts = new Set<string>();
  for (const interview of of.interviews)
    for (const change of await changesOf(tx.db, interview))
      if (change.did === 'added' && change.record.type === 'excerpt') excerpts.add(change.record.id);
  const own = of.interviews.map((interview) => keyOwnerOf(interview, interview));
  const journeys = await tx.db
    .selectFrom('document')
    .select('id')
    .where('workspace', '=', of.workspace)
    .where('kind', '=', 'journey')
    .execute();
  for (const { id } of journeys) own.push(...(await ownersInJourney({ tx, store }, id, { ...of, excerpts })));
  return own;
}

type Spoken = {
  readonly workspace: string;
  readonly interviews: readonly string[];
  readonly excerpts: ReadonlySet<string>;
  readonly participant?: string;
};

/** Quotes and narratives of a journey that have a key of their own and were last said to be theirs. */
async function ownersInJourney({ tx, store }: Tools, journey: string, of: Spoken): Promise<KeyOwner[]> {
  const lastSource = new Map<string, Source>();
  for (const type of typesWithSource)
    for (const change of await changesOf(tx.db, journey, { store, mentioning: `"${type}"` }))
      noteSource(lastSource, change);
  const elsewhere = await findInterviews(tx.db, { document: journey, workspace: of.workspace }, [...of.excerpts]);
  return [...lastSource].flatMap(([record, { is, from }]) => {
    const interview = elsewhere.get(from);
    const quoted =
      is === 'excerpt' && of.excerpts.has(from) && (interview === undefined || of.interviews.includes(interview));
    const told = is === 'participant' && from === of.participant;
    return quoted || told ? [keyOwnerOf(journey, record)] : [];
  });
}

type Source = { readonly is: 'excerpt' | 'participant'; readonly from: string };

function noteSource(lastSource: Map<string, Source>, change: StoredChange): void {
  const { type, id } = change.did === 'edited' ? change : change.record;
  const source = sourceOf(type);
  if (!source) return;
  const { is, key } = source;
  const from: Json | undefined = change.did === 'edited' ? change.set[key]?.is : change.record.body[key];
  if (typeof from === 'string') lastSource.set(id, { is, from });
}

async function changesOf(
  db: Reader,
  document: string,
  only?: { store: Store; mentioning: string },
): Promise<StoredChange[]> {
  const rows = await db
    .selectFrom('change')
    .select('changes')
    .where('document', '=', document)
    .$if(only !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.fn<number>(only?.store.textPosition ?? '', ['changes', eb.val(only?.mentioning)]), '>', 0),
      ),
    )
    .orderBy('seq')
    .execute();
  return rows.flatMap((row) => parseStoredChanges(row.changes));
}
