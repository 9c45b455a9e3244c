import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pending, PendingStore } from '#sync/pending-store.ts';
import type { Tabs } from '#web/client/tabs.ts';

/** A pending command, whose it is, and the page that sends it. Its key is its place in the order. */
type Row = { key?: number; user: string; doc: string; tab: string; id: string; pending: Pending };

interface PendingTables extends DBSchema {
  pending: {
    key: number;
    value: Row;
    indexes: { doc: [string, string]; command: [string, string, string]; user: string };
  };
}

/** What one person has done in this browser and no server has confirmed. */
export type PendingDatabase = PendingStore & {
  /** Documents with something pending that no open page sends. */
  readonly orphaned: () => Promise<readonly string[]>;
  /** Is used from now until what this gives back is called, and calls back each time that another page has gone. */
  readonly enter: Tabs['enter'];
};

const open = (): Promise<IDBPDatabase<PendingTables>> =>
  openDB<PendingTables>('stig', 1, {
    upgrade: (db) => {
      const rows = db.createObjectStore('pending', { keyPath: 'key', autoIncrement: true });
      rows.createIndex('doc', ['user', 'doc']);
      rows.createIndex('command', ['user', 'doc', 'id'], { unique: true });
      rows.createIndex('user', 'user');
    },
  });

/** Keeps pending commands in IndexedDB. A page lists its own and those of pages that are gone, which from then on are its own. */
export function createPendingDatabase(user: string, tabs: Tabs): PendingDatabase {
  let opened: Promise<IDBPDatabase<PendingTables>> | undefined;
  const rows = async () => (await (opened ??= open())).transaction('pending', 'readwrite').store;

  async function adopt(doc: string): Promise<readonly Pending[]> {
    const living = await tabs.open();
    const store = await rows();
    const adopted: Pending[] = [];
    for (const row of await store.index('doc').getAll([user, doc])) {
      if (row.tab !== tabs.own && living.has(row.tab)) continue;
      if (row.tab !== tabs.own) await store.put({ ...row, tab: tabs.own });
      adopted.push(row.pending);
    }
    return adopted;
  }

  return {
    list: (doc) => tabs.alone(() => adopt(doc)),
    put: async (doc, pending) => {
      const store = await rows();
      const there = await store.index('command').getKey([user, doc, pending.id]);
      await store.put({
        ...(there !== undefined && { key: there }),
        user,
        doc,
        tab: tabs.own,
        id: pending.id,
        pending,
      });
    },
    remove: async (doc, id) => {
      const store = await rows();
      const there = await store.index('command').getKey([user, doc, id]);
      if (there !== undefined) await store.delete(there);
    },
    orphaned: async () => {
      const living = await tabs.open();
      const all = await (await rows()).index('user').getAll(user);
      return [...new Set(all.filter(({ tab }) => !living.has(tab)).map(({ doc }) => doc))];
    },
    enter: tabs.enter,
  };
}
