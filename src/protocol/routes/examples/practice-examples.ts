import type { Examples } from '#protocol/routes/examples/example.ts';

export const practiceExamples: Examples = {
  readToday: {
    answer: {
      today: '2026-11-30',
      person: 'asa',
      needs: 1,
      minutes: 1,
      items: [
        {
          kind: 'touchpoint-review',
          journey: 'green-journey',
          place: { interaction: 'green-i29' },
          date: '2020-01-01',
          minutes: 1,
          when: 'overdue',
          days: -2525,
          touchpoint: 'parcel',
          shown: {
            title: 'Moves house with the plant belted into the front seat',
            along: 0.9,
            mark: { type: 'heart', strength: 2 },
          },
        },
      ],
      names: {
        'green-journey': 'Make a home full of green',
        'green-journey/green-i29': 'Moves house with the plant belted into the front seat',
        'green-journey/parcel': 'The parcel comes',
      },
    },
  },
  addMeasureValues: {
    body: { values: [{ at: '2026-11-30', value: 11.2, n: 6212 }] },
    answer: { added: 1, replaced: 0, values: 14 },
  },
  readWork: {
    answer: [
      {
        journey: 'green-journey',
        records: [
          {
            type: 'experiment',
            id: 'green-x1',
            order: 'a0',
            body: { change: 'A card with the plant says what it needs', status: 'running' },
          },
        ],
      },
    ],
  },
};
