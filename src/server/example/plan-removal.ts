import { isObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { StigDocument } from '#model/document/document.ts';
import { referencesOf } from '#model/document/reference.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** The example's journeys are called so, after what all its ids begin with. */
const journeyNames = ['journey', 'order', 'leaf'] as const;

type Thing = { readonly type: TypeName; readonly id: string };
type Named = Thing & { readonly name: string };

/** Something that the example brought and that stays, with what still speaks of it; nothing does of whoever signs in. */
export type Staying = Named & { readonly usedBy: readonly Named[] };

/** What goes with the example, in the order in which it goes, and what stays. */
export type ExampleRemoval = {
  readonly journeys: readonly string[];
  readonly interviews: readonly string[];
  readonly library: readonly Thing[];
  readonly stays: readonly Staying[];
};

/**
 * What the example brought to a workspace, less what people have made use of: an interview of which another journey quotes, a channel that a card
 * of theirs names, and whatever these name in their turn.
 *
 * Shape   `prefix` is what the ids of this workspace's example begin with.
 */
export function planRemoval(docs: readonly StigDocument[], prefix: string): ExampleRemoval {
  const journeys = docs.filter(
    ({ kind, id }) => kind === 'journey' && journeyNames.some((name) => id === prefix + name),
  );
  const held = new Set(journeys.map(({ id }) => id));
  const workshops = docs.filter((doc) => doc.kind === 'workshop' && isOf(doc, held));
  const interviews = docs.filter((doc) => doc.kind === 'interview' && doc.id.startsWith(prefix) && isOf(doc, held));
  const brought = new Set(broughtBy(journeys, prefix));
  const parts = docs.flatMap(partsOf);
  const going = new Set(
    parts.filter(({ doc, record }) =>
      doc.kind === 'workspace'
        ? brought.has(record.id) && record.body['user'] === undefined
        : [...journeys, ...workshops, ...interviews].includes(doc),
    ),
  );
  const usedBy = keepUsed(parts, going, new Set(interviews));
  const goes = parts.filter((part) => going.has(part));
  const stays = parts.filter(
    (part) => part.doc.kind === 'workspace' && brought.has(part.record.id) && !going.has(part),
  );
  return {
    journeys: journeys.map(({ id }) => id),
    interviews: interviews.flatMap(({ id }) => (goes.some(({ doc }) => doc.id === id) ? [id] : [])),
    library: goes.flatMap(({ doc, record: { type, id } }) => (doc.kind === 'workspace' ? [{ type, id }] : [])),
    stays: stays.map(({ record }) => ({ ...named(record), usedBy: [...(usedBy.get(record.id)?.values() ?? [])] })),
  };
}

/** A record with the document it stands in. */
type Part = { readonly doc: StigDocument; readonly record: AnyRecord };

const partsOf = (doc: StigDocument): Part[] => [...doc.records.values()].map((record) => ({ doc, record }));

/** Whether a document is of one that goes, and of no other. */
function isOf({ id, records }: StigDocument, going: ReadonlySet<string>): boolean {
  const body = records.get(id)?.body;
  const many = body?.['journeys'];
  const journeys = Array.isArray(many) ? (many as readonly unknown[]) : [body?.['journey']];
  return journeys.length > 0 && journeys.every((journey) => typeof journey === 'string' && going.has(journey));
}

function broughtBy(journeys: readonly StigDocument[], prefix: string): string[] {
  const ids = journeys.flatMap(({ id, records }) => {
    const brought = readPath(records.get(id)?.body ?? {}, 'kept.brought');
    return isObject(brought) ? Object.values(brought).flat() : [];
  });
  return [...new Set(ids)].filter((id) => typeof id === 'string' && id.startsWith(prefix)) as string[];
}

type UsedBy = ReadonlyMap<string, ReadonlyMap<string, Named>>;

/** Takes out of what goes whatever is spoken of by what stays, until nothing that goes is: things of the library one by one, interviews whole. */
function keepUsed(parts: readonly Part[], going: Set<Part>, interviews: ReadonlySet<StigDocument>): UsedBy {
  const usedBy = new Map<string, Map<string, Named>>();
  const isKeepable = ({ doc }: Part): boolean => doc.kind === 'workspace' || interviews.has(doc);
  let looked: readonly Part[] = parts.filter((part) => !going.has(part));
  while (looked.length > 0) {
    const spokenOf = usesOf(looked);
    const kept = [...going].filter((part) => isKeepable(part) && spokenOf.has(part.record.id));
    const whole = new Set(kept.flatMap(({ doc }) => (interviews.has(doc) ? [doc] : [])));
    for (const { record } of kept) usedBy.set(record.id, spokenOf.get(record.id) ?? new Map());
    looked = [...going].filter((part) => kept.includes(part) || whole.has(part.doc));
    for (const part of looked) going.delete(part);
  }
  return usedBy;
}

/** By what each thing is spoken of: a document, or a thing of the library. */
function usesOf(parts: readonly Part[]): Map<string, Map<string, Named>> {
  const uses = new Map<string, Map<string, Named>>();
  for (const { doc, record } of parts) {
    const by = named(doc.kind === 'workspace' ? record : (doc.records.get(doc.id) ?? record));
    for (const { id } of referencesOf(record)) uses.set(id, (uses.get(id) ?? new Map<string, Named>()).set(by.id, by));
  }
  return uses;
}

function named({ type, id, body }: AnyRecord): Named {
  const called = [body['name'], body['alias'], body['title']].find((one) => typeof one === 'string');
  return { type, id, name: typeof called === 'string' ? called : '' };
}
