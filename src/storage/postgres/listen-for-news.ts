import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { parseNews } from '#storage/postgres/news-text.ts';
import type { News } from '#storage/store.ts';

export type NewsLine = {
  readonly listen: (listener: (news: News) => void) => () => void;
  readonly close: () => Promise<void>;
};

/**
 * What other processes announce, on a connection of its own that comes back when it breaks.
 *
 * Shape   whoever listens hears `anything` after a break: news said meanwhile was heard by nobody.
 * Errors  throws if the server cannot be reached the first time.
 */
export async function listenForNews(databaseUrl: string): Promise<NewsLine> {
  const listeners = new Set<(news: News) => void>();
  const stopped = new AbortController();
  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  let client: pg.Client | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: 'stig news' });
    next.on('notification', ({ payload }) => tell(parseNews(payload)));
    next.on('error', () => {});
    next.once('end', () => {
      if (!stopped.signal.aborted) void reconnect();
    });
    await next.connect();
    await next.query('listen stig');
    client = next;
  }

  async function reconnect(): Promise<void> {
    client = undefined;
    for (let delayMs = 100; !stopped.signal.aborted; delayMs = Math.min(delayMs * 2, 5000)) {
      await wait(delayMs, undefined, { signal: stopped.signal }).catch(() => {});
      if (stopped.signal.aborted) return;
      try {
        await connect();
        return tell({ about: 'anything' });
      } catch {
        // Still away: the next turn tries again, a little later.
      }
    }
  }

  await connect();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      stopped.abort();
      await client?.end();
    },
  };
}
