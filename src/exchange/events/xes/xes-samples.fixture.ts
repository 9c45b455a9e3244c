import type { FormatSamples } from '#exchange/events/event-format.contract.ts';

const event = (what: string, at: string, more = ''): string =>
  `<event><string key="concept:name" value="${what}"/><date key="time:timestamp" value="${at}"/>${more}</event>\n`;

const trace = (name: string, inside: string): string =>
  `<trace>\n<string key="concept:name" value="${name}"/>\n${inside}</trace>\n`;

const head = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
`;

const step = (name: string): string => `<string key="lifecycle:transition" value="${name}"/>`;
const us = (time: string): number => Date.parse(time) * 1000;
const [ten, eleven, noon] = ['2024-03-01T10:00:00Z', '2024-03-01T11:00:00Z', '2024-03-01T13:00:00+01:00'];

const calls = `${head}${trace('NIL', event('Ring', ten) + event('Wait', eleven))}${trace('2', event('Åk &amp; ring', noon))}</log>\n`;

/** XES as it is met. */
export const xesSamples: FormatSamples = {
  whole: [
    {
      name: 'two traces',
      text: calls,
      events: [
        { caseId: 'NIL', activity: 'Ring', timeUs: us(ten) },
        { caseId: 'NIL', activity: 'Wait', timeUs: us(eleven) },
        { caseId: '2', activity: 'Åk & ring', timeUs: us(noon) },
      ],
    },
    {
      name: 'steps of the life cycle, on one line, with no declaration',
      text: `\n  <log>${trace('1', event('Check', ten, step('start')) + event('Check', eleven, step('complete')))}</log>`.replaceAll(
        '\n',
        ' ',
      ),
      said: { steps: ['start', 'complete'], properties: [] },
      events: [
        { caseId: '1', activity: 'Check', timeUs: us(ten) },
        { caseId: '1', activity: 'Check', timeUs: us(eleven) },
      ],
    },
    {
      name: 'attributes that somebody names',
      text: `${head}${trace('1', event('4711', ten, '<string key="label" value="Rang"/>'))}</log>`,
      said: { columns: { activity: 'label' } },
      events: [{ caseId: '1', activity: 'Rang', timeUs: us(ten) }],
    },
  ],
  broken: [
    {
      name: 'a time that is none',
      text: calls.replace(eleven, 'soon'),
      is: { leftOut: { reason: 'time-unreadable', line: 6 } },
    },
    {
      name: 'an event without a name',
      text: calls.replace('value="Wait"', 'value=""'),
      is: { leftOut: { reason: 'no-activity', line: 6 } },
    },
    {
      name: 'cut in its middle',
      text: calls.slice(0, calls.indexOf('</trace>')),
      is: { refused: { code: 'xml-broken', line: 7, problem: 'unclosed tag: trace' } },
    },
    {
      name: 'a page of the web',
      text: '<!-- no log --><html><body>Sign in</body></html>',
      is: { refused: { code: 'xml-is-no-event-log', element: 'html' } },
    },
    {
      name: 'a document type',
      text: '<!DOCTYPE log [<!ENTITY a "b">]>\n<log></log>',
      is: { refused: { code: 'xml-declares-a-document-type', line: 1 } },
    },
  ],
  endless: {
    begin: head,
    part: (n) => trace(String(n), Array.from({ length: 100 }, () => event('Rang', ten)).join('')),
    events: 100,
  },
};
