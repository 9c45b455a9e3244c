import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { overlayJourney } from '#analytics/questions/overlay.ts';
import { summarizeLog } from '#analytics/questions/log-summary.ts';
import { createEventStoring } from '#analytics/store-events.ts';
import { createSeededRandom } from '#base/random.ts';
import { fileSource } from '#exchange/events/bytes/byte-source.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import type { EventFileChoice } from '#exchange/events/formats.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import { standardXes } from '#exchange/events/xes/read-xes.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, timed } from './measure.ts';

const cases = 10_000;
const eventsPerCase = 20;
const activities = ['Look', 'Ask', 'Order', 'Pay', 'Wait', 'Ring', 'Unpack', 'Return', 'Thank', 'Tell a friend'];
const target = { workspace: 'bench', log: 'log' };
const scope = { workspace: target.workspace, logs: [target.log] };

const csvChoice: EventFileChoice = {
  format: 'csv',
  delimiter: ',',
  timeFormat: 'year-first',
  columns: { case: 'case', activity: 'activity', time: 'time', channel: 'channel' },
};

/** Reading and analysing an event log of 200,000 events, made the same every time. */
export async function benchEvents(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-events-'));
  const engine = await openScratchEngine();
  try {
    const csv = join(folder, 'log.csv.gz');
    const xes = join(folder, 'log.xes.gz');
    await pipeline(csvLines, createGzip(), createWriteStream(csv));
    await pipeline(xesLines, createGzip(), createWriteStream(xes));
    const megabytes = async (path: string) => `${((await stat(path)).size / 2 ** 20).toFixed(1)} MB`;
    const storing = createEventStoring([(batch) => engine.insert(target, batch)]);
    const stored = await timed(async () => {
      await forEachBatch(readEventFile(fileSource(csv), csvChoice), (batch) => storing.add(batch));
      await storing.finish();
    });
    return [
      {
        name: `read 200,000 events, XES ${await megabytes(xes)} gz`,
        median: await medianOf(3, () => readAll(xes, standardXes)),
        comparedWith: 'pm4py 2.7.14: 262,200 events of XES in 10,278 ms',
      },
      {
        name: `read 200,000 events, CSV ${await megabytes(csv)} gz`,
        median: await medianOf(3, () => readAll(csv, csvChoice)),
      },
      { name: 'read CSV and store it in the event store (once)', median: stored },
      {
        name: 'summary: counts, directly-follows, variants, durations',
        median: await medianOf(5, () => summarizeLog(engine, scope)),
        comparedWith: 'pm4py 2.7.14: 1,264 ms for 262,200 events',
      },
      {
        name: 'overlay of a map with 10 interactions',
        median: await medianOf(5, () => overlayJourney(engine, scope, map)),
      },
    ];
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const map = {
  interactions: activities.map((name) => ({ id: name, rules: [{ name }] })),
  transitions: activities.slice(1).map((to, index) => ({ from: activities[index] ?? '', to })),
};

async function readAll(path: string, choice: EventFileChoice): Promise<void> {
  let events = 0;
  const report = await forEachBatch(readEventFile(fileSource(path), choice), async (batch) => {
    events += batch.length;
  });
  if (!report.ok || events !== cases * eventsPerCase)
    throw new Error(`read ${events} events: ${JSON.stringify(report)}`);
}

function* journeys(): Generator<{ caseId: string; steps: { activity: string; time: string; channel: string }[] }> {
  const random = createSeededRandom(4680);
  for (let n = 0; n < cases; n += 1) {
    let timeMs = Date.UTC(2024, 0, 1) + Math.floor(random() * 3e10);
    const steps = Array.from({ length: eventsPerCase }, () => {
      timeMs += Math.floor(random() ** 4 * 1e8);
      const activity = activities[Math.floor(random() * activities.length)] ?? '';
      return { activity, time: new Date(timeMs).toISOString(), channel: random() < 0.6 ? 'web' : 'shop' };
    });
    yield { caseId: `c${n}`, steps };
  }
}

function* csvLines(): Generator<string> {
  yield 'case,activity,time,channel\n';
  for (const { caseId, steps } of journeys()) {
    yield steps.map(({ activity, time, channel }) => `${caseId},${activity},${time},${channel}\n`).join('');
  }
}

function* xesLines(): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n';
  for (const { caseId, steps } of journeys()) {
    const events = steps.map(
      ({ activity, time, channel }) =>
        `\t<event>\n\t\t<string key="concept:name" value="${activity}"/>\n\t\t<date key="time:timestamp" value="${time}"/>\n\t\t<string key="channel" value="${channel}"/>\n\t</event>\n`,
    );
    yield `<trace>\n\t<string key="concept:name" value="${caseId}"/>\n${events.join('')}</trace>\n`;
  }
  yield '</log>\n';
}
