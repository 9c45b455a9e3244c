import type { Happened } from '#storage/outbox/outbox.ts';
import { chunksOf } from '#storage/journal/record-rows.ts';
import type { Reader } from '#storage/store.ts';

/** Records of the library that nothing is told of in the view of a journey. */
const untold: ReadonlySet<string> = new Set(['person', 'code', 'study', 'event-log', 'hand-over']);

/**
 * The journeys of which something else may be told after what happened: those that it happened to, those that rest on a document it happened
 * to, those that such an interview speaks of now, those that a record of the library stands in, and the episodes of all these.
 */
export async function journeysTouched(db: Reader, happened: readonly Happened[]): Promise<string[]> {
  const idsOf = (kind: Happened['kind']) => happened.flatMap((one) => (one.kind === kind ? [one.document] : []));
  const journeys = new Set(idsOf('journey'));
  const interviews = new Set(idsOf('interview'));
  const library = happened.filter(({ kind }) => kind === 'workspace');
  await addWhereRecordsStand(db, library.flatMap(recordsTold), { journeys, interviews });
  await addSpokenOf(db, interviews, journeys);
  await addResting(db, [...journeys, ...interviews], journeys);
  const whole = library.flatMap(({ document, touched }) => (touched ? [] : [document]));
  for (const some of chunksOf(whole)) addAll(journeys, await journeysIn(db, some));
  await addEpisodes(db, journeys);
  return [...journeys];
}

const recordsTold = ({ touched = {} }: Happened): string[] =>
  Object.entries(touched).flatMap(([type, ids]) => (untold.has(type) ? [] : ids));

type Found = { readonly journeys: Set<string>; readonly interviews: Set<string> };

/** A group stands in an interview by way of who was heard, a team on a journey by way of a touchpoint. */
async function addWhereRecordsStand(db: Reader, records: readonly string[], found: Found): Promise<void> {
  const seen = new Set(records);
  for (let fresh = [...seen]; fresh.length > 0;) {
    const pointing = await documentsPointingAt(db, fresh);
    const idsOf = (kind: Happened['kind']) => pointing.filter((one) => one.kind === kind);
    addAll(found.journeys, idsOf('journey'));
    addAll(found.interviews, idsOf('interview'));
    fresh = [...new Set(idsOf('workspace').map(({ record }) => record))].filter((record) => !seen.has(record));
    fresh.forEach((record) => seen.add(record));
  }
}

async function documentsPointingAt(db: Reader, records: readonly string[]) {
  const rows = chunksOf(records).map((some) =>
    db
      .selectFrom('reference')
      .innerJoin('document', 'document.id', 'reference.document')
      .select(['document.id', 'document.kind', 'reference.record'])
      .where('reference.to_id', 'in', some)
      .execute(),
  );
  return (await Promise.all(rows)).flat();
}

/** The journeys that interviews say they are for, and those on which something quotes them or rests on their words. */
async function addSpokenOf(db: Reader, interviews: ReadonlySet<string>, journeys: Set<string>): Promise<void> {
  for (const some of chunksOf([...interviews])) {
    const named = await db
      .selectFrom('reference')
      .select('to_id as id')
      .distinct()
      .where('document', 'in', some)
      .where('to_type', '=', 'journey')
      .execute();
    const quoting = await db
      .selectFrom('record')
      .innerJoin('reference', (join) =>
        join.onRef('reference.to_id', '=', 'record.id').on('reference.to_type', '=', 'excerpt'),
      )
      .innerJoin('document', 'document.id', 'reference.document')
      .select('document.id')
      .distinct()
      .where('record.document', 'in', some)
      .where('record.type', '=', 'excerpt')
      .where('document.kind', '=', 'journey')
      .execute();
    addAll(journeys, [...named, ...quoting]);
  }
}

async function addResting(db: Reader, documents: readonly string[], journeys: Set<string>): Promise<void> {
  for (const some of chunksOf(documents))
    addAll(
      journeys,
      await db.selectFrom('view_rest').select('journey as id').distinct().where('document', 'in', some).execute(),
    );
}

const journeysIn = (db: Reader, workspaces: readonly string[]) =>
  db
    .selectFrom('document')
    .select('id')
    .where('workspace', 'in', [...workspaces])
    .where('kind', '=', 'journey')
    .execute();

async function addEpisodes(db: Reader, journeys: Set<string>): Promise<void> {
  for (let fresh = [...journeys]; fresh.length > 0;) {
    const next: string[] = [];
    for (const some of chunksOf(fresh)) {
      const rows = await db
        .selectFrom('reference')
        .select('document as id')
        .distinct()
        .where('to_id', 'in', some)
        .where('path', '=', 'parent.journey')
        .execute();
      next.push(...rows.map(({ id }) => id).filter((id) => !journeys.has(id)));
    }
    next.forEach((id) => journeys.add(id));
    fresh = next;
  }
}

const addAll = (to: Set<string>, rows: readonly { readonly id: string }[]): void =>
  rows.forEach(({ id }) => to.add(id));
