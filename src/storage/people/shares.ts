import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '#base/clock.ts';
import type { BoundedQueue } from '#base/bounded-queue.ts';
import type { CreateId } from '#base/id.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { type SharePart, shareParts } from '#model/map/shared-view.ts';
import { hashPassword, isPassword } from '#storage/people/password-hash.ts';
import type { Store } from '#storage/store.ts';
import type { ShareRow } from '#storage/tables.ts';

/** What a link shows of which journey, how long, and who may frame it: sites, `*` for any, none for nobody. `seq` pins it to a step. */
export type Share = {
  readonly id: string;
  readonly journey: string;
  readonly workspace: string;
  readonly createdBy: string;
  readonly created: string;
  readonly expires: string | undefined;
  readonly hasPassword: boolean;
  readonly parts: readonly SharePart[];
  readonly frames: readonly string[];
  readonly seq: number | undefined;
  /** A view of the map by its id. */
  readonly view: string | undefined;
  readonly opened: string | undefined;
  readonly openings: number;
};

export type NewShare = Pick<
  Share,
  'journey' | 'workspace' | 'createdBy' | 'expires' | 'parts' | 'frames' | 'seq' | 'view'
> & {
  readonly password: string | undefined;
};

/** A link that was opened; `key` opens its pictures as the password opened it, and is there where it has one. */
export type OpenedShare = { readonly share: Share; readonly key: string | undefined };

/** `share` is the link whose password was not given, or another was. */
export type ShareRefusal =
  | { readonly code: 'share-not-found' | 'share-gone' }
  | { readonly code: 'share-password'; readonly share: Share };

/** Links that anybody who has them may read with. Only a link's hash is kept. */
export type Shares = {
  readonly create: (share: NewShare) => Promise<{ id: string; token: string }>;
  /** The links of a journey that still open, the newest first. */
  readonly open: (journey: string) => Promise<readonly Share[]>;
  readonly revoke: (journey: string, id: string) => Promise<boolean>;
  /** Opens a link, and remembers that and when it was. */
  readonly enter: (token: string, password: string | undefined) => Promise<Result<OpenedShare, ShareRefusal>>;
  /** Looks again behind a link that was opened with this key; that is no opening. */
  readonly look: (token: string, key: string | undefined) => Promise<Result<Share, ShareRefusal>>;
  /** Who may frame what a link shows; nothing where there is no such link, or no longer. */
  readonly framesOf: (token: string) => Promise<readonly string[]>;
};

type SharesTools = {
  readonly store: Store;
  readonly clock: Clock;
  readonly createId: CreateId;
  readonly hashing: BoundedQueue;
};

/** Links of either store. Errors: `QueueFull` where too many passwords are looked at already. */
export function createShares({ store, clock, createId, hashing }: SharesTools): Shares {
  const now = (): string => new Date(clock()).toISOString();
  const find = (token: string) =>
    store.db.selectFrom('share').selectAll().where('token_hash', '=', hashOf(token)).executeTakeFirst();
  const isOpen = (row: ShareRow): boolean => row.revoked === null && (row.expires === null || row.expires > now());
  return {
    create: async (share) => {
      const token = randomBytes(24).toString('base64url');
      const password =
        share.password === undefined ? null : await hashing.run(() => hashPassword(share.password ?? ''));
      const row = rowOf(share, { id: createId(), token, created: now(), password });
      await store.transact((tx) => tx.db.insertInto('share').values(row).execute());
      return { id: row.id, token };
    },
    open: async (journey) => {
      const rows = await store.db
        .selectFrom('share')
        .selectAll()
        .where('journey', '=', journey)
        .orderBy('created', 'desc')
        .execute();
      return rows.filter(isOpen).map(shareOf);
    },
    revoke: (journey, id) => revoke(store, { journey, id, now: now() }),
    enter: async (token, password) => {
      const row = await find(token);
      if (!row) return refuse({ code: 'share-not-found' });
      if (!isOpen(row)) return refuse({ code: 'share-gone' });
      const { password: hashed } = row;
      if (hashed !== null && (password === undefined || !(await hashing.run(() => isPassword(password, hashed)))))
        return refuse({ code: 'share-password', share: shareOf(row) });
      await store.transact((tx) =>
        tx.db
          .updateTable('share')
          .set((eb) => ({ opened: now(), openings: eb('openings', '+', 1) }))
          .where('id', '=', row.id)
          .execute(),
      );
      return accept({ share: shareOf(row), key: keyOf(row, token) });
    },
    look: async (token, key) => {
      const row = await find(token);
      if (!row) return refuse({ code: 'share-not-found' });
      if (!isOpen(row)) return refuse({ code: 'share-gone' });
      return isSame(keyOf(row, token), key)
        ? accept(shareOf(row))
        : refuse({ code: 'share-password', share: shareOf(row) });
    },
    framesOf: async (token) => {
      const row = await find(token);
      return row && isOpen(row) ? shareOf(row).frames : [];
    },
  };
}

function revoke(store: Store, { journey, id, now }: { journey: string; id: string; now: string }): Promise<boolean> {
  return store.transact(async (tx) => {
    const revoked = await tx.db
      .updateTable('share')
      .set({ revoked: now })
      .where('id', '=', id)
      .where('journey', '=', journey)
      .where('revoked', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return revoked !== undefined;
  });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What only somebody can have who gave the password: made of its hash, which never leaves. */
const keyOf = ({ password }: ShareRow, token: string): string | undefined =>
  password === null ? undefined : createHmac('sha256', password).update(`pictures of ${token}`).digest('base64url');

function isSame(wanted: string | undefined, given: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [one, other] = [Buffer.from(wanted), Buffer.from(given ?? '')];
  return one.length === other.length && timingSafeEqual(one, other);
}

type Made = { readonly id: string; readonly token: string; readonly created: string; readonly password: string | null };

function rowOf(share: NewShare, made: Made): ShareRow {
  return {
    id: made.id,
    token_hash: hashOf(made.token),
    journey: share.journey,
    workspace: share.workspace,
    created_by: share.createdBy,
    created: made.created,
    expires: share.expires ?? null,
    revoked: null,
    password: made.password,
    parts: JSON.stringify(share.parts),
    frames: JSON.stringify(share.frames),
    seq: share.seq ?? null,
    view: share.view ?? null,
    opened: null,
    openings: 0,
  };
}

const keptParts = z.array(z.enum(shareParts));
const keptFrames = z.array(z.string());

const shareOf = (row: ShareRow): Share => ({
  id: row.id,
  journey: row.journey,
  workspace: row.workspace,
  createdBy: row.created_by,
  created: row.created,
  expires: row.expires ?? undefined,
  hasPassword: row.password !== null,
  parts: keptParts.parse(JSON.parse(row.parts)),
  frames: keptFrames.parse(JSON.parse(row.frames)),
  seq: row.seq ?? undefined,
  view: row.view ?? undefined,
  opened: row.opened ?? undefined,
  openings: row.openings,
});
