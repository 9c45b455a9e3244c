import { sql } from 'kysely';
import { byOrder } from '#base/order-key.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { Keys } from '#storage/keys/keys.ts';
import { openRecord, ownersIn, parseStoredRecord } from '#storage/sealing/open-record.ts';
import type { Reader, Store } from '#storage/store.ts';

/** What is known of a document without reading it. */
export type DocumentEntry = {
  readonly id: string;
  readonly workspace: string;
  readonly kind: DocumentKind;
  readonly seq: number;
  /** The mark of its last step, which two documents at one number share only if they came there by the same steps; empty before the first. */
  readonly mark: string;
  readonly created: string;
  readonly updated: string;
};

export type FoundRecord = { readonly document: string; readonly record: AnyRecord };

/** That a record of a document points at something, and from which of its paths. */
export type Use = {
  readonly document: string;
  readonly record: string;
  readonly recordType: string;
  readonly path: string;
};

/** Questions over the documents of one workspace. */
export type Catalogue = {
  readonly find: (id: string) => Promise<DocumentEntry | undefined>;
  /** Oldest first. */
  readonly list: (of: { workspace: string; kind?: DocumentKind | undefined }) => Promise<readonly DocumentEntry[]>;
  /** Which records, of whichever document of the workspace, point at this one. */
  readonly whoUses: (workspace: string, target: { type: string; id: string }) => Promise<readonly Use[]>;
  /** What the documents of a kind point at from a path of their own record. */
  readonly ownTargets: (of: {
    workspace: string;
    kind: DocumentKind;
    path: string;
  }) => Promise<readonly { readonly document: string; readonly to: string }[]>;
  /** How often records of a type are pointed at, and from how many documents; those that nothing points at are left out. */
  readonly countUses: (
    workspace: string,
    type: string,
  ) => Promise<ReadonlyMap<string, { readonly places: number; readonly documents: number }>>;
  /** All records of a type with their words in clear; `containing` asks only texts that are nobody's own words. */
  readonly records: (of: {
    workspace: string;
    type: TypeName;
    document?: string | undefined;
    containing?: string | undefined;
    ids?: readonly string[] | undefined;
    /** No more than that, the first by document and order. */
    most?: number | undefined;
  }) => Promise<readonly FoundRecord[]>;
};

export function createCatalogue({ store, keys }: { store: Store; keys: Keys }): Catalogue {
  const { db } = store;
  return {
    find: (id) => entries(db).where('id', '=', id).executeTakeFirst(),
    list: ({ workspace, kind }) =>
      entries(db)
        .where('workspace', '=', workspace)
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'journey'))
        .orderBy('created')
        .orderBy('id')
        .execute(),
    whoUses: (workspace, target) => usesOf(db, workspace, target),
    countUses: (workspace, type) => countsOfUses(db, workspace, type),
    ownTargets: (of) => targetsOf(db, of),
    records: (of) => recordsOfType(store, keys, of),
  };
}

const entries = (db: Reader) =>
  db.selectFrom('document').select(['id', 'workspace', 'kind', 'seq', 'hash as mark', 'created', 'updated']);

const usesOf = (db: Reader, workspace: string, target: { type: string; id: string }): Promise<Use[]> =>
  db
    .selectFrom('reference')
    .innerJoin('document', 'document.id', 'reference.document')
    .innerJoin('record', (join) =>
      join.onRef('record.document', '=', 'reference.document').onRef('record.id', '=', 'reference.record'),
    )
    .select(['reference.document', 'reference.record', 'record.type as recordType', 'reference.path'])
    .where('reference.to_id', '=', target.id)
    .where('reference.to_type', '=', target.type)
    .where('document.workspace', '=', workspace)
    .orderBy('reference.document')
    .orderBy('reference.record')
    .orderBy('reference.path')
    .execute();

async function countsOfUses(db: Reader, workspace: string, type: string) {
  const rows = await db
    .selectFrom('reference')
    .innerJoin('document', 'document.id', 'reference.document')
    .innerJoin('record', (join) =>
      join.onRef('record.document', '=', 'reference.document').onRef('record.id', '=', 'reference.record'),
    )
    .select((eb) => [
      'reference.to_id as id',
      eb.fn.countAll().as('places'),
      eb.fn.count('reference.document').distinct().as('documents'),
    ])
    .where('reference.to_type', '=', type)
    .where('document.workspace', '=', workspace)
    .groupBy('reference.to_id')
    .execute();
  return new Map(
    rows.map(({ id, places, documents }) => [id, { places: Number(places), documents: Number(documents) }]),
  );
}

const targetsOf = (db: Reader, { workspace, kind, path }: { workspace: string; kind: DocumentKind; path: string }) =>
  db
    .selectFrom('document')
    .innerJoin('reference', (join) =>
      join.onRef('reference.document', '=', 'document.id').onRef('reference.record', '=', 'document.id'),
    )
    .select(['reference.document', 'reference.to_id as to'])
    .where('document.workspace', '=', workspace)
    .where('document.kind', '=', kind)
    .where('reference.path', '=', path)
    .orderBy('reference.document')
    .execute();

async function recordsOfType(
  { db, dialect, textPosition }: Store,
  keys: Keys,
  of: Parameters<Catalogue['records']>[0],
): Promise<FoundRecord[]> {
  if (of.ids?.length === 0) return [];
  const plain = (column: string) =>
    sql`${sql.ref(column)} collate ${sql.raw(dialect === 'postgres' ? '"C"' : 'binary')}`;
  const rows = await db
    .selectFrom('record')
    .innerJoin('document', 'document.id', 'record.document')
    .select(['record.document', 'record.id', 'record.type', 'record.order_key', 'record.body'])
    .where('document.workspace', '=', of.workspace)
    .where('record.type', '=', of.type)
    .$if(of.document !== undefined, (query) => query.where('record.document', '=', of.document ?? ''))
    .$if(of.containing !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.fn<number>(textPosition, ['record.search', eb.val(of.containing?.toLowerCase())]), '>', 0),
      ),
    )
    .$if(of.ids !== undefined, (query) => query.where('record.id', 'in', [...(of.ids ?? [])]))
    .$if(of.most !== undefined, (query) =>
      query
        .orderBy(plain('record.document'))
        .orderBy(plain('record.order_key'))
        .orderBy(plain('record.id'))
        .limit(of.most ?? 0),
    )
    .execute();
  const stored = rows.map((row) => ({ document: row.document, record: parseStoredRecord(row) }));
  const secrets = await keys.forOpening(db, [...new Set(stored.flatMap(({ record }) => ownersIn(record)))]);
  const opened = stored.map(({ document, record }) => ({ document, record: openRecord(document, record, secrets) }));
  return opened.toSorted(byDocumentAndOrder);
}

const byDocumentAndOrder = (a: FoundRecord, b: FoundRecord): number =>
  a.document === b.document ? byOrder(a.record, b.record) : a.document < b.document ? -1 : 1;
