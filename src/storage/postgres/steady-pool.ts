import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Random } from '#base/random.ts';
import { backOffMs } from '#storage/postgres/back-off.ts';
import { isConnectionFault } from '#storage/postgres/connection-fault.ts';
import { DatabaseAway } from '#storage/trouble/trouble.ts';

export const mostConnections = 12;

/** Long for any one question, short for somebody who waits: a server that is frozen says nothing at all. */
const usualAnswerWithinMs = 20_000;
/** Making tables and writing them anew takes what it takes. */
const workWithinMs = 30 * 60_000;
const isWork = /^\s*(?:vacuum|alter|create|select pg_advisory_xact_lock)\b/iu;
const connectWithinMs = 8000;
const probeWithinMs = 3000;
const longestPauseMs = 2000;

export type SteadyPool = PostgresPool & { readonly raw: pg.Pool };

/**
 * Connections to PostgreSQL that may break, hang or be refused at any time without more than a `DatabaseAway` coming of it.
 *
 * Shape   while the server is away one at a time asks whether it is back, less and less often; all others hear at once that it is not.
 *         `?query_timeout=` in the address says after how many milliseconds without an answer it is away.
 */
export function createSteadyPool(databaseUrl: string, random: Random = Math.random): SteadyPool {
  const answerWithinMs = answerWithin(databaseUrl);
  const raw = new pg.Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    application_name: 'stig',
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
  });
  // Whoever uses a connection hears from its query that it broke; an idle one is thrown away by the pool.
  raw.on('error', () => {});
  raw.on('connect', (client) => client.on('error', () => {}));
  const gate = createGate(random);

  async function connect(): Promise<PostgresPoolClient> {
    await gate.pass(() => probe(raw));
    const client = await raw.connect().catch((why: unknown) => {
      if (!isConnectionFault(why)) throw why;
      if (!isOnlyBusy(why)) gate.shut(why);
      throw new DatabaseAway(why);
    });
    return steadyClient(client, { gate, answerWithinMs });
  }

  return { raw, connect, end: () => raw.end() };
}

const answerWithin = (databaseUrl: string): number =>
  Number(/[?&]query_timeout=(\d{1,9})(?:&|$)/u.exec(databaseUrl)?.[1] ?? usualAnswerWithinMs);

/** All connections are in use: the server is slow, not away. */
const isOnlyBusy = (why: unknown): boolean =>
  why instanceof Error && why.message === 'timeout exceeded when trying to connect';

type Answering = { readonly gate: Gate; readonly answerWithinMs: number };

/** A connection that broke is not asked again, and not given back to be used by another. */
function steadyClient(client: pg.PoolClient, { gate, answerWithinMs }: Answering): PostgresPoolClient {
  let broken: unknown;
  async function query(text: string, values: readonly unknown[]) {
    if (broken !== undefined) throw new DatabaseAway(broken);
    const withinMs = isWork.test(text) ? workWithinMs : answerWithinMs;
    const question = { text, values: [...values], query_timeout: withinMs };
    try {
      return await client.query(question);
    } catch (why) {
      if (!isConnectionFault(why)) throw why;
      broken = why;
      if (isSilence(why)) gate.shut(why);
      throw new DatabaseAway(why);
    }
  }
  // Kysely also knows cursors, which nobody here uses.
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(broken !== undefined),
  };
}

const isSilence = (why: unknown): boolean => why instanceof Error && why.message === 'Query read timeout';

async function probe(raw: pg.Pool): Promise<void> {
  const client = await raw.connect();
  const question = { text: 'select 1', query_timeout: probeWithinMs };
  const why = await client.query(question).then(
    () => undefined,
    (error: unknown) => error ?? new Error('no answer'),
  );
  client.release(why !== undefined);
  if (why !== undefined) throw why;
}

type Gate = {
  /** Resolves where the server is not known to be away, or has just been found back. */
  readonly pass: (probe: () => Promise<void>) => Promise<void>;
  readonly shut: (why: unknown) => void;
};

function createGate(random: Random): Gate {
  let away: { readonly why: unknown; readonly failures: number; readonly until: number } | undefined;
  let probing: Promise<void> | undefined;

  function shut(why: unknown): void {
    const failures = (away?.failures ?? 0) + 1;
    away = { why, failures, until: performance.now() + backOffMs(failures, { longestMs: longestPauseMs, random }) };
  }

  async function ask(probe: () => Promise<void>): Promise<void> {
    try {
      await probe();
      away = undefined;
    } catch (why) {
      shut(why);
      throw new DatabaseAway(why);
    } finally {
      probing = undefined;
    }
  }

  return {
    shut,
    pass: async (probe) => {
      if (!away) return;
      if (!probing && performance.now() < away.until) throw new DatabaseAway(away.why);
      await (probing ??= ask(probe));
    },
  };
}
