import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import {
  type SecurityEventDetail,
  securityEventDetail,
  type SecurityEventKind,
  securityEventKinds,
} from '#model/people/security-event.ts';
import { shortAddress } from '#storage/people/short-address.ts';
import type { Store, Tx } from '#storage/store.ts';
import type { SecurityEventRow } from '#storage/tables.ts';

/** Something that happened at the doors of a workspace, or of the installation where `workspace` is nothing. */
export type SecurityEvent = {
  readonly id: string;
  readonly at: string;
  readonly workspace: string | undefined;
  readonly kind: SecurityEventKind;
  /** Whoever did it: an account, a guest, the machine's owner; nothing where nobody knows. */
  readonly actor: string | undefined;
  /** The id of whom or what it is about. */
  readonly about: string | undefined;
  /** Where from: a shortened address. */
  readonly place: string | undefined;
  readonly detail: SecurityEventDetail;
};

/**
 * What is to be written down.
 *
 * Shape   `where` is an address, which is kept shortened. Without `workspace` it is written in every workspace of the account it is about,
 *         or else of who did it. `onceInMs`: not again so soon after the same from the same.
 */
export type NewSecurityEvent = {
  readonly kind: SecurityEventKind;
  readonly workspace?: string | undefined;
  readonly actor?: string | undefined;
  readonly about?: string | undefined;
  readonly where?: string | undefined;
  readonly detail?: SecurityEventDetail | undefined;
  readonly onceInMs?: number | undefined;
};

export type SecurityEventsAsked = {
  readonly workspace: string;
  readonly kinds?: readonly SecurityEventKind[] | undefined;
  /** Where the page before ended. */
  readonly before?: string | undefined;
  readonly limit: number;
};

export type SecurityEventsPage = { readonly events: readonly SecurityEvent[]; readonly next: string | undefined };

/** The record of security events: written at the doors, read by owners, forgotten after a while. */
export type SecurityEvents = {
  readonly note: (event: NewSecurityEvent) => Promise<void>;
  /** Those of a workspace and of the installation as a whole, the newest first. */
  readonly list: (asked: SecurityEventsAsked) => Promise<SecurityEventsPage>;
  /** Forgets what is older than so many days; answers how many those were. */
  readonly prune: (days: number) => Promise<number>;
};

const dayMs = 86_400_000;

export function createSecurityEvents(tools: { store: Store; clock: Clock; createId: CreateId }): SecurityEvents {
  const { store, clock, createId } = tools;
  const at = (beforeMs = 0): string => new Date(clock() - beforeMs).toISOString();
  return {
    note: (event) =>
      store.transact(async (tx) => {
        const row = { ...rowOf(event), at: at() };
        if (event.onceInMs !== undefined && (await wasNoted(tx, row, at(event.onceInMs)))) return;
        const workspaces = event.workspace === undefined ? await workspacesOf(tx, event) : [event.workspace];
        await tx.db
          .insertInto('security_event')
          .values(workspaces.map((workspace) => ({ ...row, workspace, id: createId() })))
          .execute();
      }),
    list: (asked) => list(store, asked),
    prune: (days) =>
      store.transact(async (tx) => {
        const gone = await tx.db
          .deleteFrom('security_event')
          .where('at', '<', at(days * dayMs))
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

type NewRow = Omit<SecurityEventRow, 'id' | 'workspace'>;

const rowOf = ({ kind, actor, about, where, detail = {} }: NewSecurityEvent): Omit<NewRow, 'at'> => ({
  kind,
  actor: actor ?? null,
  about: about ?? null,
  place: (where !== undefined && shortAddress(where)) || null,
  detail: JSON.stringify(securityEventDetail.parse(detail)),
});

/** No workspace at all is one row that belongs to none. */
async function workspacesOf(tx: Tx, { actor, about }: NewSecurityEvent): Promise<(string | null)[]> {
  for (const user of [about, actor]) {
    if (user === undefined) continue;
    const rows = await tx.db.selectFrom('member').select('workspace').where('user_id', '=', user).execute();
    if (rows.length > 0) return rows.map(({ workspace }) => workspace);
  }
  return [null];
}

async function wasNoted(tx: Tx, { kind, actor, about, place }: NewRow, since: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('security_event')
    .select('id')
    .where('at', '>', since)
    .where('kind', '=', kind)
    .where('actor', 'is not distinct from', actor)
    .where('about', 'is not distinct from', about)
    .where('place', 'is not distinct from', place)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

async function list(
  store: Store,
  { workspace, kinds, before, limit }: SecurityEventsAsked,
): Promise<SecurityEventsPage> {
  const [time = '', id = ''] = before?.split('~') ?? [];
  const rows = await store.db
    .selectFrom('security_event')
    .selectAll()
    .where((eb) => eb.or([eb('workspace', '=', workspace), eb('workspace', 'is', null)]))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .$if(before !== undefined, (query) =>
      query.where((eb) => eb.or([eb('at', '<', time), eb.and([eb('at', '=', time), eb('id', '<', id)])])),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { events: page.flatMap(eventOf), next: rows.length > limit && last ? `${last.at}~${last.id}` : undefined };
}

/** Of a kind that this Stig does not know nothing can be said. */
function eventOf(row: SecurityEventRow): SecurityEvent[] {
  const kind = securityEventKinds.find((one) => one === row.kind);
  const detail = securityEventDetail.safeParse(JSON.parse(row.detail));
  if (!kind) return [];
  const { id, at, workspace, actor, about, place } = row;
  return [
    {
      id,
      at,
      kind,
      workspace: workspace ?? undefined,
      actor: actor ?? undefined,
      about: about ?? undefined,
      place: place ?? undefined,
      detail: detail.data ?? {},
    },
  ];
}
