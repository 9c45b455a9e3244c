import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { encodeEvents } from '#analytics/encoded-events.ts';
import { removeLog } from '#analytics/event-table.ts';
import { summarizeLog } from '#analytics/questions/log-summary.ts';

const engine = await openScratchEngine();
afterAll(() => engine.close());

/** Seconds after the first of May, as microseconds. */
const at = (seconds: number) => Date.UTC(2024, 4, 1) * 1000 + seconds * 1e6;

const event = (caseId: string, activity: string, seconds: number): LogEvent => ({
  caseId,
  activity,
  timeUs: at(seconds),
  properties: {},
});

/** Four cases, not in the order of time; the two events of `b` at 10 s keep the order of the file. */
const log = [
  event('a', 'Ask', 0),
  event('b', 'Ask', 0),
  event('a', 'Wait', 10.5),
  event('b', 'Wait', 10),
  event('b', 'Answer', 10),
  event('a', 'Wait', 20.5),
  event('a', 'Answer', 100),
  event('c', 'Answer', 40),
  event('c', 'Wait', 30),
  event('c', 'Ask', 20),
  event('NAN', "Don't know", 5),
];

const scope = { workspace: 'w', logs: ['l'] };

beforeAll(async () => {
  await engine.insert({ workspace: 'w', log: 'l' }, encodeEvents(log.slice(0, 5), 0));
  await engine.insert({ workspace: 'w', log: 'l' }, encodeEvents(log.slice(5), 5));
  await engine.insert({ workspace: 'w', log: 'other' }, encodeEvents([event('a', 'Noise', 1)], 0));
  await engine.insert({ workspace: 'elsewhere', log: 'l' }, encodeEvents([event('a', 'Secret', 1)], 0));
});

describe('the summary of a log', () => {
  it('is what one counts by hand', async () => {
    expect(await summarizeLog(engine, scope)).toEqual({
      events: 11,
      cases: 4,
      activities: { Wait: 4, Answer: 3, Ask: 3, "Don't know": 1 },
      start: { Ask: 3, "Don't know": 1 },
      end: { Answer: 3, "Don't know": 1 },
      dfg: [
        { from: 'Ask', to: 'Wait', n: 3, mean_s: 10.167, median_s: 10, min_s: 10, max_s: 10.5 },
        { from: 'Wait', to: 'Answer', n: 3, mean_s: 29.833, median_s: 10, min_s: 0, max_s: 79.5 },
        { from: 'Wait', to: 'Wait', n: 1, mean_s: 10, median_s: 10, min_s: 10, max_s: 10 },
      ],
      variants: 3,
      top_variants: [
        { activities: ['Ask', 'Wait', 'Answer'], n: 2 },
        { activities: ['Ask', 'Wait', 'Wait', 'Answer'], n: 1 },
        { activities: ["Don't know"], n: 1 },
      ],
      case_duration_s: { min: 0, p25: 7.5, median: 15, mean: 32.5, p75: 40, max: 100 },
      rework_cases: { Wait: 1 },
    });
  });

  it('holds only what lies in its workspace and logs', async () => {
    expect((await summarizeLog(engine, { workspace: 'elsewhere', logs: ['l'] })).activities).toEqual({ Secret: 1 });
    expect((await summarizeLog(engine, { workspace: 'w', logs: ['l', 'other'] })).events).toBe(12);
  });

  it('of nothing is empty', async () => {
    expect(await summarizeLog(engine, { workspace: 'w', logs: [] })).toMatchObject({
      events: 0,
      cases: 0,
      variants: 0,
      dfg: [],
      case_duration_s: null,
    });
  });

  it('is gone when its log is removed, and nothing else is', async () => {
    await engine.insert({ workspace: 'w', log: 'brief' }, encodeEvents(log, 0));
    await engine.command(removeLog({ workspace: 'w', log: 'brief' }));
    expect((await summarizeLog(engine, { workspace: 'w', logs: ['brief'] })).events).toBe(0);
    expect((await summarizeLog(engine, scope)).events).toBe(11);
  });
});
