import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#exchange/events/limits.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import { standardXes } from '#exchange/events/xes/read-xes.ts';
import { surveyXes } from '#exchange/events/xes/survey-xes.ts';
import type { XesKept } from '#exchange/events/xes/xes-kept.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';

const event = (step: string | undefined, amount: number): string =>
  `<event><string key="concept:name" value="Check"/><date key="time:timestamp" value="2026-03-0${amount}T10:00:00Z"/>${
    step === undefined ? '' : `<string key="lifecycle:transition" value="${step}"/>`
  }<int key="amount" value="${amount}"/></event>`;

const steps = ['SCHEDULE', 'start', 'COMPLETE', 'complete', 'complete ', undefined];
const xml = `<log><trace><string key="concept:name" value="7"/><string key="region" value="north"/>${steps
  .map((step, at) => event(step, at + 1))
  .join('')}</trace></log>`;

const source = async function* () {
  yield Buffer.from(xml);
};

async function read(kept: XesKept) {
  const events: LogEvent[] = [];
  const report = await forEachBatch(
    readEventFile(source, { ...standardXes, ...kept }, defaultLimits),
    async (batch) => void events.push(...batch),
  );
  if (!report.ok) throw new Error(report.refusal.code);
  return { events, skipped: report.value.skipped };
}

describe('what may be chosen of an XES log', () => {
  it('is each step with its number of events, however it is written, and each property with examples', async () => {
    expect(await surveyXes(source)).toEqual({
      ok: true,
      value: {
        events: 6,
        steps: [
          { step: 'complete', events: 3 },
          { step: 'schedule', events: 1 },
          { step: 'start', events: 1 },
          { step: '', events: 1 },
        ],
        properties: [
          { key: 'amount', events: 6, examples: ['1', '2', '3'] },
          { key: 'case:region', events: 6, examples: ['north'] },
        ],
      },
    });
  });

  it('is counted as far as a list may be long', async () => {
    const surveyed = await surveyXes(source, { ...defaultLimits, columns: 1 });
    expect(surveyed.ok && surveyed.value.properties).toEqual([{ key: 'amount', events: 6, examples: ['1', '2', '3'] }]);
  });

  it('leaves out what does not count, and says how many with the first lines of them', async () => {
    const { events, skipped } = await read({ steps: ['complete'] });
    expect(events.map(({ properties }) => properties['amount'])).toEqual(['3', '4', '5']);
    expect(skipped).toMatchObject([{ reason: 'step-not-counted', n: 3 }]);
    expect(skipped[0]?.sample[0]?.text).toContain('lifecycle:transition=SCHEDULE');
  });

  it('counts events that name no step where these are chosen', async () => {
    expect((await read({ steps: ['', 'start'] })).events).toHaveLength(2);
  });

  it('keeps the properties that were chosen and no others', async () => {
    const { events } = await read({ properties: ['case:region'] });
    expect(events.map(({ properties }) => properties)).toEqual(steps.map(() => ({ 'case:region': 'north' })));
    expect((await read({ properties: [] })).events[0]?.properties).toEqual({});
  });

  it('is everything where nobody says otherwise', async () => {
    const { events, skipped } = await read({});
    expect([events.length, skipped]).toEqual([6, []]);
    expect(events[0]?.properties).toEqual({ amount: '1', 'case:region': 'north' });
  });
});
