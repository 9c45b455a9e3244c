import { type Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { addRecord, putInPlace, removeRecord, setValue } from '#model/commands/make-command.ts';
import type { Command } from '#model/document/command.ts';
import { ownedTypes } from '#model/people/hand-over.ts';
import { recordOf, recordsOf } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { HandOver, HandedOver, Owned, ToYou } from '#protocol/http/hand-over.ts';
import { loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import { refusalOf, type ServerRefusal } from '#server/refusal.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

export type HandOverParts = {
  readonly documents: Catalogue;
  readonly writer: Writer;
  readonly writeTogether: WriteTogether;
  readonly clock: Clock;
};

type Place = NonNullable<RecordOf<'hand-over'>['body']['places']>[number];

/** Where somebody is said as an owner or a deputy, in journeys and in the library, and what they try out. */
async function placesOf(documents: Catalogue, workspace: string, person: string): Promise<Place[]> {
  const uses = await documents.whoUses(workspace, { type: 'person', id: person });
  const owned = uses.filter(
    ({ recordType, path }) => path.startsWith('owners.') || (recordType === 'experiment' && path === 'owner'),
  );
  return [...Map.groupBy(owned, ({ document, record }) => `${document} ${record}`).values()].flatMap((some) => {
    const [first] = some;
    const type = ownedTypes.find((one) => one === first?.recordType);
    if (!first || !type) return [];
    return [{ document: first.document, record: first.record, type, paths: some.map(({ path }) => path) }];
  });
}

/** How much somebody answers for, in numbers. */
export async function ownedBy(documents: Catalogue, workspace: string, person: string): Promise<Owned> {
  return numbersOf(await placesOf(documents, workspace, person), workspace);
}

const numbersOf = (places: readonly Place[], workspace: string): Owned => ({
  places: places.length,
  journeys: new Set(places.flatMap(({ document }) => (document === workspace ? [] : [document]))).size,
  inLibrary: places.filter(({ document }) => document === workspace).length,
});

type Handing = HandOver & { readonly workspace: string; readonly by: string | undefined };

/**
 * Gives one place or everything that somebody answers for to another, in all journeys and in the library, in one transaction.
 *
 * Shape   answers what was given, and the id by which it is taken back; none where there was nothing to give.
 * Errors  `not-found` where either is nobody of the library, `not-valid` where they are the same
 */
export async function handOver(parts: HandOverParts, handing: Handing): Promise<Result<HandedOver, ServerRefusal>> {
  const { documents, writer, clock } = parts;
  const { workspace, from, to, note, by, only } = handing;
  if (from === to) return refuse({ code: 'not-valid', place: 'to' });
  const { records } = await loadDocument(writer.journal, workspace);
  for (const person of [from, to])
    if (!recordOf(records, 'person', person)) return refuse({ code: 'not-found', detail: `person ${person}` });
  const all = await placesOf(documents, workspace, from);
  const places = only ? all.filter(({ record }) => only.includes(record)) : all;
  if (places.length === 0) return accept({ ...numbersOf(places, workspace) });
  const id = writer.createId();
  const body = { from, to, by, note: note || undefined, at: new Date(clock()).toISOString(), places };
  const told = addRecord('hand-over', { id, body });
  const written = await give(parts, { workspace, places, from, to }, told);
  return written.ok ? accept({ id, ...numbersOf(places, workspace) }) : written;
}

/** Gives back what is still as it was handed over, in one transaction, and forgets the hand-over. */
export async function takeBack(
  parts: HandOverParts,
  { workspace, id }: { readonly workspace: string; readonly id: string },
): Promise<Result<HandedOver, ServerRefusal>> {
  const { records } = await loadDocument(parts.writer.journal, workspace);
  const { from, to, places: given = [] } = recordOf(records, 'hand-over', id)?.body ?? {};
  if (!from || !to) return refuse({ code: 'not-found', detail: `hand-over ${id}` });
  const now = await placesOf(parts.documents, workspace, to);
  const places = given.flatMap((place) => {
    const here = now.find(({ document, record }) => document === place.document && record === place.record);
    const paths = place.paths.filter((path) => here?.paths.includes(path));
    return paths.length === 0 ? [] : [{ ...place, paths }];
  });
  const written = await give(parts, { workspace, places, from: to, to: from }, removeRecord('hand-over', id));
  return written.ok ? accept(numbersOf(places, workspace)) : written;
}

type Given = {
  readonly workspace: string;
  readonly places: readonly Place[];
  readonly from: string;
  readonly to: string;
};

async function give(
  { documents, writer, writeTogether }: HandOverParts,
  { workspace, places, from, to }: Given,
  told: Command,
): Promise<Result<void, ServerRefusal>> {
  const kinds = new Map((await documents.list({ workspace })).map(({ id, kind }) => [id, kind]));
  const wanted = (command: Command) => ({ command, commandId: writer.createId(), actor: writer.actor });
  const byDocument = Map.groupBy(places, ({ document }) => document);
  const shares = [...new Set([...byDocument.keys(), workspace])].toSorted().flatMap((id) => {
    const kind = kinds.get(id);
    const edits = (byDocument.get(id) ?? []).map(({ type, record, paths }) =>
      putInPlace({ type, id: record }, paths, { from, to }),
    );
    return kind ? [{ id, kind, wanted: [...edits, ...(id === workspace ? [told] : [])].map(wanted) }] : [];
  });
  const written = await writeTogether({ workspace, shares });
  return written.ok ? written : refuse(refusalOf(written.refusal));
}

/** Whoever got it has read what was said with it. */
export async function seeHandOver(
  { writer }: Pick<HandOverParts, 'writer'>,
  { workspace, id, person }: { readonly workspace: string; readonly id: string; readonly person: string | undefined },
): Promise<Result<{ ok: true }, ServerRefusal>> {
  const doc = await loadDocument(writer.journal, workspace);
  const record = recordOf(doc.records, 'hand-over', id);
  if (!record || record.body.to !== person) return refuse({ code: 'not-found', detail: `hand-over ${id}` });
  const written = await writeCommand(writer, doc, setValue(record, 'seen', true));
  return written.ok ? accept({ ok: true }) : written;
}

/** What was given to somebody and they have not seen. */
export async function handedTo(
  documents: Catalogue,
  { workspace, person }: { readonly workspace: string; readonly person?: string | undefined },
): Promise<ToYou> {
  const found = await documents.records({ workspace, type: 'hand-over', document: workspace });
  const mine = found.filter(({ record: { body } }) => body['to'] === person && body['seen'] !== true);
  if (person === undefined || mine.length === 0) return [];
  const records = recordsFrom(mine.map(({ record }) => record));
  const people = recordsFrom((await documents.records({ workspace, type: 'person' })).map(({ record }) => record));
  return recordsOf(records, 'hand-over').map(({ id, body: { from, note, at, places = [] } }) => ({
    ...{ id, note, at, from: recordOf(people, 'person', from)?.body.name },
    places: places.length,
    journeys: numbersOf(places, workspace).journeys,
  }));
}
