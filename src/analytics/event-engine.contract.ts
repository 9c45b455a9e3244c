import { afterAll, describe, expect, it } from 'vitest';

import { encodeEvents } from '#analytics/encoded-events.ts';
import type { EventEngine } from '#analytics/event-engine.ts';
import { removeLog } from '#analytics/event-table.ts';
import { summarizeLog } from '#analytics/questions/log-summary.ts';
import { sql } from '#analytics/sql/sql.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';

const target = { workspace: "it's", log: 'a\\b' };
const scope = { workspace: target.workspace, logs: [target.log] };

const event = (caseId: string, activity: string, timeUs: number): LogEvent => ({
  caseId,
  activity,
  timeUs,
  properties: { 'a"b': 'c\nd', växt: '🌱' },
});

/** What every engine owes whoever asks it, whether it runs inside or on a server. */
export function eventEngineContract(open: () => Promise<EventEngine>): void {
  describe('as an event engine', { timeout: 60_000 }, async () => {
    const engine = await open();
    afterAll(() => engine.close());

    it('makes its table itself and keeps events exactly as they were, before 1970 too', async () => {
      const odd = event('NIL', 'Ask\n"twice"\0 [', -1_000_001);
      await engine.insert(target, encodeEvents([{ ...odd, channel: 'web' }], 7));
      expect(await engine.query(sql`SELECT *, toUnixTimestamp64Micro(time) AS us FROM event`)).toEqual([
        {
          ...target,
          seq: 7,
          case_id: 'NIL',
          activity: 'Ask\n"twice"\0 [',
          time: '1969-12-31 23:59:58.999999',
          resource: '',
          channel: 'web',
          lifecycle: '',
          properties: { 'a"b': 'c\nd', växt: '🌱' },
          us: -1_000_001,
        },
      ]);
      await engine.command(removeLog(target));
    });

    it('answers questions about many events, and about none', async () => {
      const many = Array.from({ length: 3000 }, (_, n) => event(`c${n % 100}`, n % 2 === 0 ? 'A' : 'B', n * 1000));
      await engine.insert(target, encodeEvents(many, 0));
      await engine.insert(target, encodeEvents([], 3000));
      expect(await summarizeLog(engine, scope)).toMatchObject({ events: 3000, cases: 100, variants: 2 });
      await engine.command(removeLog(target));
      expect(await summarizeLog(engine, scope)).toMatchObject({ events: 0, cases: 0 });
    });

    it('says in one way what it does not understand, and what asks for too much', async () => {
      await expect(engine.query(sql`SELEKT 1`)).rejects.toMatchObject({ kind: 'query-failed' });
      const greedy = sql`SELECT uniqExact(number) AS n FROM numbers(200000000)`;
      await expect(engine.query(greedy)).rejects.toMatchObject({ kind: 'out-of-memory' });
      expect(await engine.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    });
  });
}
