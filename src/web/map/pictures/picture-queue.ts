import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A picture that somebody put on the map and no server has yet. */
export type WaitingPicture = {
  readonly id: string;
  readonly user: string;
  readonly workspace: string;
  readonly journey: string;
  readonly type: 'interaction' | 'note';
  readonly record: string;
  readonly file: Blob;
};

interface PictureTables extends DBSchema {
  waiting: { key: string; value: WaitingPicture; indexes: { journey: [string, string] } };
}

/** Pictures that wait to be sent, kept in this browser until they are. */
export type PictureQueue = {
  readonly list: (journey: string) => Promise<readonly WaitingPicture[]>;
  readonly put: (picture: WaitingPicture) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

export function createPictureQueue(user: string): PictureQueue {
  let opened: Promise<IDBPDatabase<PictureTables>> | undefined;
  const db = () =>
    (opened ??= openDB<PictureTables>('stig-pictures', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('waiting', { keyPath: 'id' }).createIndex('journey', ['user', 'journey']);
      },
    }));
  return {
    list: async (journey) => (await db()).getAllFromIndex('waiting', 'journey', [user, journey]),
    put: async (picture) => {
      await (await db()).put('waiting', picture);
    },
    remove: async (id) => (await db()).delete('waiting', id),
  };
}
