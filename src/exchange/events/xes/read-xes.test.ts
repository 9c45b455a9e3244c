import { describe, expect, it } from 'vitest';

import type { LogEvent } from '#model/behaviour/log-event.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import { standardXes } from '#exchange/events/xes/read-xes.ts';

async function read(xml: string, limits = defaultLimits) {
  const events: LogEvent[] = [];
  async function* source() {
    const bytes = Buffer.from(xml);
    for (let at = 0; at < bytes.length; at += 13) yield bytes.subarray(at, at + 13);
  }
  const report = await forEachBatch(
    readEventFile(source, standardXes, limits),
    async (batch) => void events.push(...batch),
  );
  return { events, report };
}

const log = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <float key="meta:mean" value="1"><float key="nested" value="2"/></float>
  ${inside}
</log>`;

const event = (name: string, time: string, more = '') =>
  `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/>${more}</event>`;

describe('an XES log', () => {
  it('gives each event its case, its own attributes and those of its case', async () => {
    const resource =
      '<string key="org:resource" value="Åsa &amp; Bo"/><string key="lifecycle:transition" value="complete"/>';
    const { events, report } = await read(
      log(`<trace>
        <string key="concept:name" value="NIL"/><string key="channel" value="web"/><int key="amount" value="20"><string key="currency" value="SEK"/></int>
        ${event('Apply', '2024-03-01T10:00:00.250+01:00', resource)}
      </trace>`),
    );
    expect(report).toMatchObject({ ok: true, value: { events: 1, skipped: [] } });
    expect(events).toEqual([
      {
        caseId: 'NIL',
        activity: 'Apply',
        timeUs: Date.parse('2024-03-01T09:00:00.250Z') * 1000,
        resource: 'Åsa & Bo',
        lifecycle: 'complete',
        channel: 'web',
        properties: { 'case:channel': 'web', 'case:amount': '20', 'case:amount.currency': 'SEK' },
      },
    ]);
  });

  it('finds a name that its trace says last, and numbers a trace without one', async () => {
    const { events } = await read(
      log(
        `<trace>${event('A', '2024-03-01')}<string key="concept:name" value="late"/></trace><trace>${event('B', '2024-03-02')}</trace>`,
      ),
    );
    expect(events.map(({ caseId }) => caseId)).toEqual(['late', 'trace-2']);
  });

  it('counts events without name, time or case', async () => {
    const { events, report } = await read(
      log(`<trace><string key="concept:name" value="1"/>
        <event><date key="time:timestamp" value="2024-03-01"/></event>
        <event><string key="concept:name" value="A"/></event>
        ${event('A', 'soon')}
        ${event('A', '2024-03-01')}
      </trace>${event('Lost', '2024-03-01')}`),
    );
    expect(events).toHaveLength(1);
    expect(report.ok && report.value.skipped.map(({ reason, n }) => [reason, n]).toSorted()).toEqual([
      ['no-activity', 1],
      ['no-case', 1],
      ['no-time', 1],
      ['time-unreadable', 1],
    ]);
  });

  it('is refused with its line where the XML is damaged', async () => {
    expect((await read('<log>\n<trace>\n</event></log>')).report).toMatchObject({
      ok: false,
      refusal: { code: 'xml-broken', line: 3 },
    });
    expect((await read(log('<trace>').slice(0, -8))).report).toMatchObject({
      ok: false,
      refusal: { code: 'xml-broken' },
    });
  });

  it('is refused when it declares entities, lies too deep, has an endless value or is something else', async () => {
    const bomb = '<!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><log/>';
    expect((await read(bomb)).report).toMatchObject({ refusal: { code: 'xml-declares-a-document-type' } });
    expect((await read(`<log>${'<list key="a">'.repeat(100)}`)).report).toMatchObject({
      refusal: { code: 'xml-too-deep' },
    });
    expect(
      (await read(`<log><string key="a" value="${'x'.repeat(50_000)}`, { ...defaultLimits, rowLength: 10_000 })).report,
    ).toMatchObject({ refusal: { code: 'row-too-long' } });
    expect((await read('<html></html>')).report).toMatchObject({
      refusal: { code: 'xml-is-no-event-log', element: 'html' },
    });
  });
});
