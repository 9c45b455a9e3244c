import type { FormatSamples } from '#exchange/events/event-format.contract.ts';

const us = (time: string): number => Date.parse(time) * 1000;

const shop = `customer,what,at,channel
NAN,"Order, paid",2024-03-01T10:00:00Z,web
NAN,Parcel left,2024-03-02T08:15:00Z,
NIL,"Order, paid",2024-03-03T08:00:00Z,app
`;

const shopEvents = [
  { caseId: 'NAN', activity: 'Order, paid', timeUs: us('2024-03-01T10:00:00Z') },
  { caseId: 'NAN', activity: 'Parcel left', timeUs: us('2024-03-02T08:15:00Z') },
  { caseId: 'NIL', activity: 'Order, paid', timeUs: us('2024-03-03T08:00:00Z') },
];

const visits = `sep=;
kund;händelse;datum;klockslag
1;Anmäld;03.04.2024;08:00
1;Sedd;17.04.2024;08:30
2;Anmäld;18.04.2024;09:00
`;

const named = { columns: { case: 'customer', activity: 'what', time: 'at' } };

/** CSV as it is met. */
export const csvSamples: FormatSamples = {
  whole: [
    { name: 'commas, quotes, a column over', text: shop, said: named, events: shopEvents },
    {
      name: 'a line for Excel, semicolons, a clock of its own, latin1',
      text: Buffer.from(visits, 'latin1'),
      events: [
        { caseId: '1', activity: 'Anmäld', timeUs: us('2024-04-03T08:00:00Z') },
        { caseId: '1', activity: 'Sedd', timeUs: us('2024-04-17T08:30:00Z') },
        { caseId: '2', activity: 'Anmäld', timeUs: us('2024-04-18T09:00:00Z') },
      ],
    },
    {
      name: 'tabs and a byte order mark, in UTF-16',
      text: Buffer.from(
        `\uFEFF${shop.replaceAll('"', '').replaceAll('Order, paid', 'Paid').replaceAll(',', '\t')}`,
        'utf16le',
      ),
      said: named,
      events: shopEvents.map((event) => ({ ...event, activity: event.activity.replace('Order, paid', 'Paid') })),
    },
  ],
  broken: [
    {
      name: 'a time that is none',
      text: shop.replace('2024-03-02T08:15:00Z', 'tomorrow'),
      is: { leftOut: { reason: 'time-unreadable', line: 3 } },
    },
    {
      name: 'a row cut short',
      text: `${visits}2;Sedd;19.04.2024
`,
      is: { leftOut: { reason: 'column-count', line: 6 } },
    },
    {
      name: 'no time at all',
      text: 'case,activity\n1,A\n1,B\n2,A\n',
      is: { refused: { code: 'column-not-guessed', role: 'time' } },
    },
    {
      name: 'a header without an end',
      text: 'x,'.repeat(200_000),
      is: { refused: { code: 'header-too-long', limit: 200_000 } },
    },
    {
      name: 'a workbook',
      text: 'PK\u0003\u0004 and so on, long enough',
      is: { refused: { code: 'other-format', format: 'zip' } },
    },
    { name: 'JSON', text: '[{"case": 1}]        ', is: { refused: { code: 'other-format', format: 'json' } } },
  ],
  endless: {
    begin: 'case,activity,time\n',
    part: (n) =>
      Array.from(
        { length: 1000 },
        (_, i) => `c${n % 50},${i % 2 ? 'Seen' : 'Rang'},2024-03-01T10:00:${String(i % 60).padStart(2, '0')}Z\n`,
      ).join(''),
    events: 1000,
  },
};
