import { csvCell } from '#exchange/tables/csv.ts';
import type { SecurityEventKind } from '#model/people/security-event.ts';
import type { SecurityEventsAnswer, SecurityEventShown } from '#protocol/http/security-events.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

export type ListSecurityParts = { readonly securityEvents: SecurityEvents; readonly signIn: SignIn };

type Asked = {
  readonly workspace: string;
  readonly kinds?: readonly SecurityEventKind[] | undefined;
  readonly before?: string | undefined;
};

const pageLength = 50;
const csvPageLength = 1000;

/** A page of what happened at the doors of a workspace, with the names of those whom it names. */
export async function listSecurityEvents(
  { securityEvents, signIn }: ListSecurityParts,
  asked: Asked & { readonly limit?: number },
): Promise<SecurityEventsAnswer> {
  const { events, next } = await securityEvents.list({ limit: pageLength, ...asked });
  const ids = new Set(events.flatMap(({ actor, about }) => [actor ?? [], about ?? []].flat()));
  const users = await signIn.usersById([...ids]);
  const named = (id: string | undefined) => {
    const user = id === undefined ? undefined : users.get(id);
    return id === undefined ? undefined : { id, name: user?.name, isFormer: user?.isFormer };
  };
  return {
    events: events.map(({ workspace: _workspace, actor, about, ...event }) => ({
      ...event,
      actor: named(actor),
      about: named(about),
    })),
    next,
  };
}

/** All of them as comma-separated values, page by page. Source: RFC 4180, as `csvCell` writes it. */
export async function* securityEventsCsv(parts: ListSecurityParts, asked: Asked): AsyncGenerator<string> {
  yield '\uFEFFat,kind,who,about,from,detail\r\n';
  let before = asked.before;
  do {
    const page = await listSecurityEvents(parts, { ...asked, before, limit: csvPageLength });
    yield page.events.map(lineOf).join('');
    before = page.next;
  } while (before !== undefined);
}

const lineOf = ({ at, kind, actor, about, place, detail }: SecurityEventShown): string =>
  `${[at, kind, actor?.name ?? actor?.id ?? '', about?.name ?? about?.id ?? '', place ?? '', detailText(detail)].map((cell) => csvCell(cell)).join(',')}\r\n`;

const detailText = (detail: object): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
