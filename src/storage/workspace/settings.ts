import { type Json, sameJson } from '#base/json.ts';
import type { Store } from '#storage/store.ts';

/** Few things an installation remembers under a name: that the example was made, which files wait to be read in. */
export type Settings = {
  readonly get: (key: string) => Promise<Json | undefined>;
  readonly set: (key: string, value: Json) => Promise<void>;
  /** Everything whose key begins so. */
  readonly under: (prefix: string) => Promise<readonly { readonly key: string; readonly value: Json }[]>;
  readonly remove: (key: string) => Promise<void>;
  /** Takes the value away if it is this one; only one of several who try at once succeeds. */
  readonly take: (key: string, value: Json) => Promise<boolean>;
};

export function createSettings(store: Store): Settings {
  return {
    get: async (key) => {
      const row = await store.db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
      return row && (JSON.parse(row.value) as Json);
    },
    set: (key, value) =>
      store.transact(async (tx) => {
        const text = JSON.stringify(value);
        await tx.db
          .insertInto('setting')
          .values({ key, value: text })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
          .execute();
      }),
    under: async (prefix) => {
      const rows = await store.db
        .selectFrom('setting')
        .selectAll()
        .where('key', 'like', `${prefix}%`)
        .orderBy('key')
        .execute();
      return rows
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key, value }) => ({ key, value: JSON.parse(value) as Json }));
    },
    remove: async (key) => {
      await store.transact((tx) => tx.db.deleteFrom('setting').where('key', '=', key).execute());
    },
    take: (key, value) =>
      store.transact(async (tx) => {
        const row = await tx.db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst();
        if (!row || !sameJson(JSON.parse(row.value), value)) return false;
        const gone = await tx.db
          .deleteFrom('setting')
          .where('key', '=', key)
          .where('value', '=', row.value)
          .returning('key')
          .executeTakeFirst();
        return gone !== undefined;
      }),
  };
}
