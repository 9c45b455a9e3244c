import { accept, refuse, type Result } from '#base/result.ts';
import type { LibraryType } from '#model/people/library-types.ts';
import type { Mentions } from '#protocol/http/library.ts';
import { refusalOf, type ServerRefusal } from '#server/refusal.ts';
import { freePeople, type FreePeopleParts } from '#server/people/free-people.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Catalogue, DocumentEntry } from '#storage/workspace/catalogue.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';
import { renamePerson } from '#storage/people/rename-person.ts';

type One = { readonly workspace: string; readonly type: LibraryType; readonly id: string };

/** Where something of the library is mentioned, in numbers. */
export async function mentionsOf(documents: Catalogue, { workspace, type, id }: One): Promise<Mentions> {
  const [uses, entries] = await Promise.all([
    documents.whoUses(workspace, { type, id }),
    documents.list({ workspace }),
  ]);
  const kinds = new Map(entries.map((entry) => [entry.id, entry.kind]));
  const of = (kind: DocumentEntry['kind']) => uses.filter(({ document }) => kinds.get(document) === kind);
  const many = (of: readonly { document: string; record?: string }[], by: 'document' | 'record') =>
    new Set(of.map((use) => (by === 'document' ? use.document : `${use.document} ${use.record}`))).size;
  return {
    journeys: many(of('journey'), 'document'),
    onJourneys: many(of('journey'), 'record'),
    interviews: many(of('interview'), 'document'),
    inLibrary: many(of('workspace'), 'record'),
  };
}

export type UniteParts = FreePeopleParts & {
  readonly writer: Writer;
  readonly documents: Catalogue;
  readonly writeTogether: WriteTogether;
};

/** Which two of the library become one: `from` goes, `into` stays. */
export type Uniting = {
  readonly workspace: string;
  readonly type: LibraryType;
  readonly from: string;
  readonly into: string;
};

const mostRounds = 5;

/**
 * Makes two of the library one, wherever they are mentioned: a step in each document, all in one transaction. What mentioned the one meanwhile is
 * met by another round, for which the one that stays is there already.
 *
 * Errors  `has-account` where two people both sign in, `not-found`
 */
export async function unite(parts: UniteParts, uniting: Uniting): Promise<Result<Mentions, ServerRefusal>> {
  const { workspace, type, from, into } = uniting;
  const { documents } = parts;
  if (type === 'person') {
    const free = new Set((await freePeople(parts, workspace)).map(({ id }) => id));
    if (!free.has(from) && !free.has(into)) return refuse({ code: 'has-account' });
  }
  const before = await mentionsOf(documents, { workspace, type, id: from });
  let mentioning = await documentsMentioning(documents, { workspace, type, id: from });
  const written = await writeRound(parts, uniting, [...mentioning, workspace]);
  if (!written.ok) return written;
  for (let round = 1; round < mostRounds; round += 1) {
    mentioning = await documentsMentioning(documents, { workspace, type, id: from });
    const left = mentioning.filter((id) => id !== workspace);
    if (left.length === 0) break;
    const more = await writeRound(parts, uniting, left);
    if (!more.ok) return more;
  }
  return accept(before);
}

async function writeRound(
  { writer, documents, writeTogether }: UniteParts,
  { workspace, type, from, into }: Uniting,
  ids: readonly string[],
): Promise<Result<void, ServerRefusal>> {
  const kinds = new Map((await documents.list({ workspace })).map(({ id, kind }) => [id, kind]));
  const command = { do: 'unite', type, from, into } as const;
  const shares = [...new Set(ids)].toSorted().flatMap((id) => {
    const kind = kinds.get(id);
    return kind ? [{ id, kind, wanted: [{ command, commandId: writer.createId(), actor: writer.actor }] }] : [];
  });
  const written = await writeTogether({
    workspace,
    shares,
    also: type === 'person' ? (tx) => renamePerson(tx, { workspace, from, into }) : undefined,
  });
  return written.ok ? written : refuse(refusalOf(written.refusal));
}

/** Documents that mention it, and journeys whose file brought it. */
async function documentsMentioning(documents: Catalogue, { workspace, type, id }: One): Promise<string[]> {
  const [uses, journeys] = await Promise.all([
    documents.whoUses(workspace, { type, id }),
    documents.records({ workspace, type: 'journey' }),
  ]);
  const brought = journeys.filter(({ record }) =>
    JSON.stringify(record.body['kept'] ?? {}).includes(JSON.stringify(id)),
  );
  return [...new Set([...uses, ...brought].map(({ document }) => document))];
}
