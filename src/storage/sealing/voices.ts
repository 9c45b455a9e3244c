import type { JsonObject } from '#base/json.ts';
import { journeysServed } from '#model/research/served.ts';
import type { Store } from '#storage/store.ts';

/** An interview as far as it says who speaks in it; `excerpts` are those that stand in it. */
export type InterviewVoice = {
  readonly interview: string;
  readonly seq: number;
  readonly participant: string | undefined;
  /** Those that it serves. */
  readonly journeys: readonly string[];
  readonly method: string | undefined;
  readonly excerpts: readonly string[];
};

/**
 * Who speaks in a workspace, without a word of what is said.
 *
 * Shape   the very same object while nothing was written that it rests on; `consents` are participants' as they lie in the record.
 */
export type WorkspaceVoices = {
  readonly interviews: ReadonlyMap<string, InterviewVoice>;
  readonly consents: ReadonlyMap<string, JsonObject>;
};

export type Voices = { readonly in: (workspace: string) => Promise<WorkspaceVoices> };

type Known = WorkspaceVoices & { readonly seq: number };

const mostWorkspaces = 50;

/** Looks up who speaks; what has not changed since it was looked up is not read again. */
export function createVoices({ store }: { store: Store }): Voices {
  const known = new Map<string, Known>();
  return {
    in: async (workspace) => {
      const before = known.get(workspace);
      const now = await voicesNow(store, workspace, before);
      known.delete(workspace);
      known.set(workspace, now);
      for (const oldest of known.keys()) if (known.size > mostWorkspaces) known.delete(oldest);
      return now;
    },
  };
}

async function voicesNow(store: Store, workspace: string, before: Known | undefined): Promise<Known> {
  const rows = await store.db
    .selectFrom('document')
    .select(['id', 'kind', 'seq'])
    .where('workspace', '=', workspace)
    .where('kind', 'in', ['workspace', 'interview'])
    .execute();
  const seq = rows.find(({ kind }) => kind === 'workspace')?.seq ?? 0;
  const talks = rows.filter(({ kind }) => kind === 'interview');
  const isKnown = ({ id, seq: at }: (typeof talks)[number]) => before?.interviews.get(id)?.seq === at;
  const fresh = talks.filter((talk) => !isKnown(talk));
  if (before?.seq === seq && fresh.length === 0 && talks.length === before.interviews.size) return before;
  const read = await readInterviews(store, fresh);
  const interviews = new Map(
    talks.flatMap(({ id }) => {
      const voice = read.get(id) ?? before?.interviews.get(id);
      return voice ? [[id, voice] as const] : [];
    }),
  );
  return { seq, interviews, consents: before?.seq === seq ? before.consents : await readConsents(store, workspace) };
}

const mostAtOnce = 200;

async function readInterviews(
  store: Store,
  talks: readonly { readonly id: string; readonly seq: number }[],
): Promise<Map<string, InterviewVoice>> {
  const voices = new Map<string, InterviewVoice>();
  for (let at = 0; at < talks.length; at += mostAtOnce) {
    const some = talks.slice(at, at + mostAtOnce);
    const records = await store.db
      .selectFrom('record')
      .select(['document', 'id', 'type', 'body'])
      .where(
        'document',
        'in',
        some.map(({ id }) => id),
      )
      .where('type', 'in', ['interview', 'excerpt'])
      .execute();
    const byDocument = Map.groupBy(records, ({ document }) => document);
    for (const { id, seq } of some) voices.set(id, voiceOf({ id, seq }, byDocument.get(id) ?? []));
  }
  return voices;
}

type Row = { readonly id: string; readonly type: string; readonly body: string };

function voiceOf({ id, seq }: { id: string; seq: number }, rows: readonly Row[]): InterviewVoice {
  const own = rows.find((row) => row.id === id && row.type === 'interview');
  const body = (own ? JSON.parse(own.body) : {}) as JsonObject;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    ...{ interview: id, seq, participant: text(body['participant']), journeys: journeysServed(body) },
    method: text(body['method']),
    excerpts: rows.flatMap((row) => (row.type === 'excerpt' ? [row.id] : [])),
  };
}

async function readConsents({ db }: Store, workspace: string): Promise<Map<string, JsonObject>> {
  const rows = await db
    .selectFrom('record')
    .select(['id', 'body'])
    .where('document', '=', workspace)
    .where('type', '=', 'participant')
    .execute();
  return new Map(
    rows.map(({ id, body }) => [id, ((JSON.parse(body) as JsonObject)['consent'] ?? {}) as JsonObject] as const),
  );
}
