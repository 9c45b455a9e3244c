import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Random } from '#base/random.ts';
import { backOffMs } from '#storage/postgres/back-off.ts';
import { parseNews } from '#storage/postgres/news-text.ts';
import type { News } from '#storage/store.ts';

export type NewsLine = {
  readonly listen: (listener: (news: News) => void) => () => void;
  /** Whether others are heard at this moment. */
  readonly isHearing: () => boolean;
  readonly close: () => Promise<void>;
};

const answerWithinMs = 5000;
const askEveryMs = 10_000;
const longestPauseMs = 5000;
/** A line that lasted so long was a good one; the next failure is the first. */
const steadyMs = 10_000;

/**
 * What other processes announce, on one connection of its own that comes back when it breaks or falls silent.
 *
 * Shape   whoever listens hears `anything` after a break: news said meanwhile was heard by nobody.
 * Errors  throws if the server cannot be reached the first time.
 */
export async function listenForNews(databaseUrl: string, random: Random = Math.random): Promise<NewsLine> {
  const listeners = new Set<(news: News) => void>();
  const stopped = new AbortController();
  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  let line: Line | undefined = await openLine(databaseUrl, tell);

  async function comeBack(): Promise<Line | undefined> {
    for (let failures = 1; !stopped.signal.aborted; failures += 1) {
      await pause(failures);
      if (stopped.signal.aborted) return undefined;
      const opened = await openLine(databaseUrl, tell).catch(() => undefined);
      if (opened) return opened;
    }
    return undefined;
  }

  async function pause(failures: number): Promise<void> {
    const ms = backOffMs(failures, { longestMs: longestPauseMs, random });
    await wait(ms, undefined, { signal: stopped.signal, ref: false }).catch(() => {});
  }

  async function stay(): Promise<void> {
    let shortLived = 0;
    for (;;) {
      const since = performance.now();
      await line?.lost;
      line = undefined;
      shortLived = performance.now() - since < steadyMs ? shortLived + 1 : 0;
      if (shortLived > 1) await pause(shortLived);
      line = await comeBack();
      if (stopped.signal.aborted) return line?.close();
      tell({ about: 'anything' });
    }
  }

  const staying = stay();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isHearing: () => line !== undefined,
    close: async () => {
      stopped.abort();
      await line?.close();
      await staying;
    },
  };
}

type Line = { readonly lost: Promise<void>; readonly close: () => Promise<void> };

/** One connection that listens, asked now and then whether it is still there. */
async function openLine(databaseUrl: string, tell: (news: News) => void): Promise<Line> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'stig news',
    connectionTimeoutMillis: answerWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
  });
  // What broke shows in `end`, which always follows.
  client.on('error', () => {});
  client.on('notification', ({ payload }) => tell(parseNews(payload)));
  const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
  const hangUp = (): void => void client.end().catch(() => {});
  try {
    await client.connect();
    await client.query('listen stig');
  } catch (why) {
    hangUp();
    throw why;
  }
  const asking = setInterval(() => void client.query('select 1').catch(hangUp), askEveryMs);
  void lost.then(() => clearInterval(asking));
  return {
    lost,
    close: async () => {
      clearInterval(asking);
      hangUp();
      await Promise.race([lost, wait(answerWithinMs, undefined, { ref: false })]);
    },
  };
}
