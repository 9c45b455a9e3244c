import type { Examples } from '#protocol/routes/examples/example.ts';

export const behaviourExamples: Examples = {
  keepEventFile: {
    answer: {
      blob: '61a7cf7c42029ed895750857d98a819f6b6e5239890b99bc18a8fc5cab5b6120',
      format: 'csv',
      guess: {
        delimiter: ',',
        encoding: 'utf-8',
        roles: { case: { column: 'customer' }, activity: { column: 'activity' }, time: { column: 'time' } },
        times: { time: { format: 'year-first', ambiguous: false } },
      },
      header: ['customer', 'activity', 'time'],
      sample: [['c1', 'Order placed', '2026-05-01T10:00:00Z']],
      same: [],
    },
  },
  importEventLog: {
    body: {
      blob: '61a7cf7c42029ed895750857d98a819f6b6e5239890b99bc18a8fc5cab5b6120',
      name: 'stays',
      journeys: ['green-journey'],
      columns: { case: 'customer', activity: 'activity', time: 'time' },
      timeFormat: 'year-first',
    },
  },
  findOverlap: {
    body: {
      blob: '61a7cf7c42029ed895750857d98a819f6b6e5239890b99bc18a8fc5cab5b6120',
      journeys: ['green-journey'],
      columns: { case: 'customer', activity: 'activity', time: 'time' },
      delimiter: ',',
      timeFormat: 'year-first',
    },
    answer: { rows: 120, logs: [{ log: '0txka1pboxl8u42066qf', name: 'Orders of April', rows: 12 }] },
  },
  listLooseFiles: {
    answer: {
      files: [
        {
          blob: 'a0866536f9c77513e365a27507c893a71d83f488aa65384d9d6d37537758aac4',
          name: 'x.csv',
          size: 57615,
          since: '2026-11-30T09:12:04.118Z',
        },
        {
          blob: 'e879d8f090aa74a04915528dac12b17cd595ef2034c9ac0370e036a2bb700dd1',
          name: 'june.csv',
          size: 423,
          since: '2026-11-30T09:12:04.118Z',
        },
      ],
    },
  },
  previewEventLog: {
    answer: {
      blob: '61a7cf7c42029ed895750857d98a819f6b6e5239890b99bc18a8fc5cab5b6120',
      format: 'csv',
      guess: {
        delimiter: ',',
        encoding: 'utf-8',
        roles: { case: { column: 'customer' }, activity: { column: 'activity' }, time: { column: 'time' } },
        times: { time: { format: 'year-first', ambiguous: false } },
      },
      header: ['customer', 'activity', 'time'],
      sample: [['c1', 'Order placed', '2026-05-01T10:00:00Z']],
      same: [],
    },
  },
  readEventLogAnew: {
    body: {
      columns: { case: 'customer', activity: 'activity', time: 'time' },
      delimiter: ',',
      timeFormat: 'year-first',
    },
  },
  changeEventLog: { body: { name: 'Orders of May', journeys: ['green-journey'] } },
  readOverlay: {
    answer: {
      logs: 1,
      customers: 120,
      events: 644,
      interactions: [{ id: 'green-i01', customers: 97, events: 104, sinceStartS: 0 }],
      unmeasured: ['green-i03'],
      transitions: [
        {
          from: 'green-i01',
          to: 'green-i02',
          customers: 31,
          passages: 34,
          medianS: 5400,
          p25S: 1800,
          p75S: 86400,
          histogram: [{ fromS: 0, belowS: 3600, n: 12 }],
        },
      ],
      unpassed: [{ from: 'green-i02', to: 'green-i04' }],
      unlisted: [],
      offTheMap: [{ activity: 'Asked for help', events: 9, customers: 7 }],
    },
  },
  listEventNames: {
    answer: {
      names: [
        {
          name: 'Order placed',
          events: 104,
          customers: 97,
          properties: [{ key: 'channel', values: ['web', 'shop'], distinct: 2 }],
        },
      ],
    },
  },
  proposeMapping: {
    answer: { proposals: [{ interaction: 'green-i12', event: 'Order placed', score: 0.83, because: ['order'] }] },
  },
  findCustomer: {
    body: { customer: 'c1' },
    answer: { logs: [{ log: '0txka1pboxl8u42066qf', name: 'Orders of May', events: 6 }] },
  },
  eraseCustomer: { body: { customer: 'c1' } },
};
