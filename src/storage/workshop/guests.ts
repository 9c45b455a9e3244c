import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { plainCode, randomDoorCode } from '#storage/workshop/door-code.ts';
import type { Reader, Store } from '#storage/store.ts';
import type { GuestRow } from '#storage/tables.ts';

/** A way into one workshop until a moment, for whoever has the code. */
export type Door = { readonly code: string; readonly expires: string };

/** Somebody who came in by the code: no account, one workshop. */
export type Guest = {
  readonly id: string;
  readonly workshop: string;
  readonly workspace: string;
  readonly name: string;
  readonly colour: string;
  readonly joined: string;
  readonly expires: string;
};

export type Entered = { readonly guest: Guest; readonly token: string };

/** Doors and guests. Of a guest's cookie only the hash is kept; who is removed or too late is nobody. */
export type Guests = {
  /** Opens the workshop's door with a new code; the code before it opens nothing any more. */
  readonly openDoor: (of: { workshop: string; workspace: string; forMs: number }) => Promise<Door>;
  readonly doorOf: (workshop: string) => Promise<Door | undefined>;
  readonly closeDoor: (workshop: string) => Promise<void>;
  readonly enter: (
    code: string,
    as: { name: string; colour: string },
  ) => Promise<Result<Entered, { code: 'code-unknown' }>>;
  readonly byToken: (token: string) => Promise<Guest | undefined>;
  readonly find: (id: string) => Promise<Guest | undefined>;
  readonly of: (workshop: string) => Promise<readonly Guest[]>;
  readonly remove: (workshop: string, guest: string) => Promise<void>;
  /** Shuts the door and shows every guest out. */
  readonly removeAll: (workshop: string) => Promise<void>;
};

const guestPrefix = 'guest-';

/** Whether an id is that of a guest rather than of an account. */
export const isGuestId = (user: string): boolean => user.startsWith(guestPrefix);

/** Guests of either store. */
export function createGuests({ store, clock }: { store: Store; clock: Clock }): Guests {
  const now = (): string => new Date(clock()).toISOString();
  const { db } = store;
  return {
    openDoor: ({ workshop, workspace, forMs }) =>
      openDoor(store, { workshop, workspace, expires: new Date(clock() + forMs).toISOString() }),
    doorOf: (workshop) => doorOf(db, workshop, now()),
    closeDoor: (workshop) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('workshop_door').where('workshop', '=', workshop).execute();
      }),
    enter: (code, as) => enter(store, { code: plainCode(code), now: now(), ...as }),
    byToken: (token) => one(living(db, now()).where('token_hash', '=', hashOf(token))),
    find: (id) => one(living(db, now()).where('id', '=', id)),
    of: async (workshop) => {
      const rows = await living(db, now()).where('workshop', '=', workshop).orderBy('joined').orderBy('id').execute();
      return rows.map(guestOf);
    },
    remove: (workshop, guest) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('guest').where('workshop', '=', workshop).where('id', '=', guest).execute();
      }),
    removeAll: (workshop) =>
      store.transact(async (tx) => {
        await tx.db.deleteFrom('workshop_door').where('workshop', '=', workshop).execute();
        await tx.db.deleteFrom('guest').where('workshop', '=', workshop).execute();
      }),
  };
}

const living = (db: Reader, now: string) => db.selectFrom('guest').selectAll().where('expires', '>', now);

const one = async (query: ReturnType<typeof living>): Promise<Guest | undefined> => {
  const row = await query.executeTakeFirst();
  return row && guestOf(row);
};

const doorOf = (db: Reader, workshop: string, now: string): Promise<Door | undefined> =>
  db
    .selectFrom('workshop_door')
    .select(['code', 'expires'])
    .where('workshop', '=', workshop)
    .where('expires', '>', now)
    .executeTakeFirst();

async function openDoor(store: Store, of: { workshop: string; workspace: string; expires: string }): Promise<Door> {
  for (;;) {
    const code = randomDoorCode();
    const opened = await store.transact(async (tx) => {
      await tx.db.deleteFrom('workshop_door').where('workshop', '=', of.workshop).execute();
      return tx.db
        .insertInto('workshop_door')
        .values({ ...of, code })
        .onConflict((conflict) => conflict.doNothing())
        .returning(['code', 'expires'])
        .executeTakeFirst();
    });
    if (opened) return opened;
  }
}

/** A guest stays as long as the door would have. */
async function enter(
  store: Store,
  { code, now, name, colour }: { code: string; now: string; name: string; colour: string },
): Promise<Result<Entered, { code: 'code-unknown' }>> {
  const token = randomBytes(24).toString('base64url');
  const id = `${guestPrefix}${randomBytes(10).toString('hex')}`;
  const row = await store.transact(async (tx) => {
    const door = await tx.db
      .selectFrom('workshop_door')
      .selectAll()
      .where('code', '=', code)
      .where('expires', '>', now)
      .executeTakeFirst();
    if (!door) return undefined;
    const { workshop, workspace, expires } = door;
    const guest = { id, token_hash: hashOf(token), workshop, workspace, name, colour, joined: now, expires };
    await tx.db.insertInto('guest').values(guest).execute();
    return guest;
  });
  return row ? accept({ guest: guestOf(row), token }) : refuse({ code: 'code-unknown' });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const guestOf = ({ token_hash: _hash, ...guest }: GuestRow): Guest => guest;
