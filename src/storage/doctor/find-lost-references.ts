import type { Reader } from '#storage/store.ts';

/** A record that points at something that is not there, in its workspace. */
export type LostReference = {
  readonly document: string;
  readonly record: string;
  readonly path: string;
  readonly to_type: string;
  readonly to_id: string;
};

/** Every reference that leads nowhere. That is allowed: it is shown as lost, not mended. */
export const findLostReferences = (db: Reader): Promise<LostReference[]> =>
  db
    .selectFrom('reference')
    .innerJoin('document', 'document.id', 'reference.document')
    .select(['reference.document', 'reference.record', 'reference.path', 'reference.to_type', 'reference.to_id'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('blob')
            .select('blob.hash')
            .whereRef('blob.hash', '=', 'reference.to_id')
            .whereRef('blob.workspace', '=', 'document.workspace')
            .where('reference.to_type', '=', 'blob'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('record as target')
            .innerJoin('document as home', 'home.id', 'target.document')
            .select('target.id')
            .whereRef('target.id', '=', 'reference.to_id')
            .whereRef('target.type', '=', 'reference.to_type')
            .whereRef('home.workspace', '=', 'document.workspace'),
        ),
      ),
    )
    .orderBy('reference.document')
    .orderBy('reference.record')
    .orderBy('reference.path')
    .execute();
