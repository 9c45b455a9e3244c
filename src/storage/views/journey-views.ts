import type { FeedWork } from '#storage/outbox/outbox.ts';
import type { Reader, Store } from '#storage/store.ts';
import type { ViewJourneyRow } from '#storage/tables.ts';
import type { MadeJourney, StaleJourney } from '#storage/views/made-journey.ts';
import { journeysTouched } from '#storage/views/journeys-touched.ts';
import { createTurning, type Turning } from '#storage/views/turning.ts';
import { chunksOf } from '#storage/journal/record-rows.ts';

type Column = 'summary' | 'uses' | 'agenda' | 'work';

/** One part of what is told of each journey. */
export type JourneyPart = {
  readonly journey: string;
  readonly updated: string;
  /** Another whenever it was made anew. */
  readonly version: string;
  readonly text: string;
};

/** Where what is asked of many journeys is kept. */
export type JourneyViews = Turning & {
  /** Marks what is to be made anew after what happened. */
  readonly mark: FeedWork;
  /** Those that do not tell how it is on this day, of one workspace or of all. */
  readonly stale: (day: string, workspace?: string) => Promise<readonly StaleJourney[]>;
  readonly put: (made: MadeJourney) => Promise<void>;
  /** Which of these parts are there, of journeys in the order in which they were begun, without the texts. */
  readonly heads: (workspace: string) => Promise<readonly Omit<JourneyPart, 'text'>[]>;
  readonly parts: (of: {
    workspace: string;
    part: Column;
    journeys?: readonly string[] | undefined;
  }) => Promise<readonly JourneyPart[]>;
  /** Journeys that rest on one of these documents. */
  readonly restingOn: (documents: readonly string[]) => Promise<ReadonlySet<string>>;
  /** All that is told of each journey, to be held against what is made anew. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  /** Has these made anew, though nothing has happened to them. */
  readonly makeAnew: (journeys: readonly string[]) => Promise<void>;
  /** Forgets what was made, so that all of it is made anew. */
  readonly forget: () => Promise<void>;
};

export function createJourneyViews(store: Store): JourneyViews {
  const { db } = store;
  return {
    mark: async (tx, happened) => {
      const wanted = happened.at(-1)?.place ?? 0;
      const gone = happened.filter(({ did }) => did === 'removed').map(({ document }) => document);
      for (const some of chunksOf(await journeysTouched(tx.db, happened))) await want(tx.db, some, wanted);
      for (const some of chunksOf(gone))
        for (const table of ['view_journey', 'view_next'] as const)
          await tx.db
            .deleteFrom(table)
            .where('journey', 'in', some)
            .where('journey', 'not in', tx.db.selectFrom('document').select('id'))
            .execute();
    },
    stale: (day, workspace) =>
      db
        .selectFrom('view_journey')
        .select(['journey', 'workspace', 'wanted'])
        .$if(workspace !== undefined, (query) => query.where('workspace', '=', workspace ?? ''))
        .where((eb) =>
          eb.or([
            eb('made', 'is', null),
            eb('until', 'is', null),
            eb('made', '<', eb.ref('wanted')),
            eb('day', '>', day),
            eb('until', '<', day),
          ]),
        )
        .orderBy('journey')
        .execute(),
    put: (made) => store.transact((tx) => putMade(tx.db, made)),
    ...createTurning(store),
    heads: async (workspace) => (await heads(db, workspace).execute()).map(versioned),
    parts: ({ workspace, part, journeys }) => partsOf(db, { workspace, part, journeys }),
    restingOn: async (documents) => {
      const rows = await Promise.all(
        chunksOf(documents).map((some) =>
          db.selectFrom('view_rest').select('journey').where('document', 'in', some).execute(),
        ),
      );
      return new Set(rows.flat().map(({ journey }) => journey));
    },
    texts: async () => {
      const rows = await db.selectFrom('view_journey').selectAll().execute();
      return new Map(
        rows.map(({ journey, summary, uses, agenda, work }) => [
          journey,
          JSON.stringify([summary, uses, agenda, work]),
        ]),
      );
    },
    makeAnew: (journeys) =>
      store.transact(async (tx) => {
        for (const some of chunksOf(journeys))
          await tx.db.updateTable('view_journey').set({ made: null }).where('journey', 'in', some).execute();
      }),
    forget: () => store.transact((tx) => forgetAll(tx.db)),
  };
}

async function forgetAll(db: Reader): Promise<void> {
  for (const table of ['view_journey', 'view_next'] as const) await db.deleteFrom(table).execute();
  await db
    .insertInto('view_journey')
    .columns(['journey', 'workspace', 'wanted'])
    .expression((eb) =>
      eb
        .selectFrom('document')
        .select(({ val }) => ['id', 'workspace', val(0).as('wanted')])
        .where('kind', '=', 'journey'),
    )
    .execute();
}

/** Only journeys that are there: what is marked and gone would be stale for ever. */
async function want(db: Reader, journeys: readonly string[], wanted: number): Promise<void> {
  await db
    .insertInto('view_journey')
    .columns(['journey', 'workspace', 'wanted'])
    .expression((eb) =>
      eb
        .selectFrom('document')
        .select((of) => ['id', 'workspace', of.cast<number>(of.val(wanted), 'integer').as('wanted')])
        .where('id', 'in', [...journeys])
        .where('kind', '=', 'journey'),
    )
    .onConflict((conflict) =>
      conflict.column('journey').doUpdateSet((eb) => ({
        wanted: eb.ref('excluded.wanted'),
        workspace: eb.ref('excluded.workspace'),
      })),
    )
    .execute();
}

/** Nothing where the journey is gone; `made` never goes back when two make the same at once. */
async function putMade(db: Reader, { journey, wanted, rests, ...texts }: MadeJourney): Promise<void> {
  const row = await db
    .updateTable('view_journey')
    .set({ made: wanted, ...texts })
    .where('journey', '=', journey)
    .where((eb) => eb.or([eb('made', 'is', null), eb('made', '<=', wanted)]))
    .returning('journey')
    .executeTakeFirst();
  if (!row) return;
  await db.deleteFrom('view_rest').where('journey', '=', journey).execute();
  const all = new Set([...rests, ...(await interviewsQuoted(db, journey))]);
  for (const some of chunksOf([...all]))
    await db
      .insertInto('view_rest')
      .values(some.map((document) => ({ journey, document })))
      .execute();
}

/** Who may read a quote depends on whoever spoke, also where their interview is not one of the journey's. */
async function interviewsQuoted(db: Reader, journey: string): Promise<string[]> {
  const rows = await db
    .selectFrom('reference')
    .innerJoin('record', (join) => join.onRef('record.id', '=', 'reference.to_id').on('record.type', '=', 'excerpt'))
    .select('record.document')
    .distinct()
    .where('reference.document', '=', journey)
    .where('reference.to_type', '=', 'excerpt')
    .execute();
  return rows.map(({ document }) => document);
}

const heads = (db: Reader, workspace: string) =>
  db
    .selectFrom('view_journey')
    .innerJoin('document', 'document.id', 'view_journey.journey')
    .select(['journey', 'document.updated', 'made', 'day'])
    .where('document.workspace', '=', workspace)
    .orderBy('document.created')
    .orderBy('document.id');

type Head = { readonly journey: string; readonly updated: string } & Pick<ViewJourneyRow, 'made' | 'day'>;

const versioned = ({ made, day, ...head }: Head) => ({ ...head, version: `${made} ${day}` });

async function partsOf(
  db: Reader,
  of: { workspace: string; part: Column; journeys?: readonly string[] | undefined },
): Promise<JourneyPart[]> {
  if (of.journeys?.length === 0) return [];
  const rows = await heads(db, of.workspace)
    .select(`view_journey.${of.part} as text`)
    .$if(of.journeys !== undefined, (query) => query.where('journey', 'in', [...(of.journeys ?? [])]))
    .execute();
  return rows.flatMap(({ text, ...head }) => (text === null ? [] : [{ ...versioned(head), text }]));
}
