import { chunksOf } from '#storage/journal/record-rows.ts';
import type { Reader, Store } from '#storage/store.ts';
import type { MadeJourney, StaleJourney } from '#storage/views/made-journey.ts';

/** What is told of journeys goes from one day to the next. */
export type Turning = {
  /** Some of those that tell how it is on this day and not how it will be on the next, and of which nothing is kept yet for that. */
  readonly turning: (day: string, most: number) => Promise<readonly StaleJourney[]>;
  /** Keeps what will be told of a journey from a coming day on. */
  readonly putNext: (made: Omit<MadeJourney, 'rests'>) => Promise<void>;
  /** Has those that were kept for this day tell how it is now; answers whether there were any. */
  readonly turn: (day: string) => Promise<boolean>;
};

export const createTurning = (store: Store): Turning => ({
  turning: (day, most) =>
    store.db
      .selectFrom('view_journey')
      .leftJoin('view_next', 'view_next.journey', 'view_journey.journey')
      .select(['view_journey.journey', 'workspace', 'view_journey.wanted'])
      .where('view_journey.until', '=', day)
      .where('view_journey.day', '<=', day)
      .whereRef('view_journey.made', '>=', 'view_journey.wanted')
      .where((eb) =>
        eb.or([
          eb('view_next.wanted', 'is', null),
          eb('view_next.wanted', '<>', eb.ref('view_journey.wanted')),
          eb('view_next.day', '<=', day),
        ]),
      )
      .orderBy('view_journey.journey')
      .limit(most)
      .execute(),
  putNext: async (row) => {
    const { journey: _, ...texts } = row;
    await store.transact((tx) =>
      tx.db
        .insertInto('view_next')
        .values(row)
        .onConflict((conflict) => conflict.column('journey').doUpdateSet(texts))
        .execute(),
    );
  },
  turn: (day) => store.transact((tx) => turnTo(tx.db, day)),
});

async function turnTo(db: Reader, day: string): Promise<boolean> {
  const turned = await db
    .updateTable('view_journey')
    .from('view_next')
    .set((eb) => ({
      made: eb.ref('view_next.wanted'),
      day: eb.ref('view_next.day'),
      until: eb.ref('view_next.until'),
      summary: eb.ref('view_next.summary'),
      uses: eb.ref('view_next.uses'),
      agenda: eb.ref('view_next.agenda'),
      work: eb.ref('view_next.work'),
    }))
    .whereRef('view_next.journey', '=', 'view_journey.journey')
    .whereRef('view_next.wanted', '=', 'view_journey.wanted')
    .where('view_journey.until', '<', day)
    .where('view_next.day', '<=', day)
    .where('view_next.until', '>=', day)
    .returning('view_journey.journey')
    .execute();
  for (const some of chunksOf(turned.map(({ journey }) => journey)))
    await db.deleteFrom('view_next').where('journey', 'in', some).execute();
  return turned.length > 0;
}
