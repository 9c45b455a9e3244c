import type { Examples } from '#protocol/routes/examples/example.ts';

export const researchExamples: Examples = {
  listInterviews: {
    answer: [
      {
        id: 'kdd2yz32jcc7gb3spbn8',
        journey: 'green-journey',
        participant: 'green-u01',
        title: 'At the door',
        date: '2026-04-02',
        method: 'diary',
        characters: 58,
        excerpts: 0,
        codes: 0,
      },
      {
        id: 'green-w01',
        journey: 'green-journey',
        participant: 'green-u01',
        title: 'Eleven square metres, facing north',
        date: '2026-06-16',
        method: 'depth-interview',
        lead: 'fai7qfukqp0vcy4r8smj',
        noteTaker: 'green-jonas',
        characters: 2334,
        excerpts: 10,
        codes: 6,
      },
    ],
  },
  makeInterview: {
    body: {
      journey: 'green-journey',
      participant: 'green-u01',
      title: 'At the door',
      date: '2026-04-02',
      method: 'diary',
    },
  },
  readTranscript: { answer: { characters: 58, speakers: ['P1', 'I'], warnings: [], leftOut: 0 } },
  openReading: {
    body: { reason: 'The participant asked what we hold about her.' },
    answer: { until: '2026-11-30T10:12:04.118Z' },
  },
  takeInInterviews: { body: { interviews: ['w-box'] } },
  readEvidence: {
    answer: {
      today: '2026-11-30',
      interviews: [{ id: 'w-box', date: '2026-02-01', participant: 'u1' }],
      excerpts: [
        { id: 'e-box', interview: 'w-box', start: 0, end: 16, text: '', codes: [], feeling: -2, withheld: true },
        { id: 'e-dream', interview: 'w-box', start: 17, end: 26, text: '', codes: [], feeling: 1, withheld: true },
      ],
    },
  },
  eraseParticipant: { answer: { places: 15 } },
  findSaid: {
    body: { words: 'stood there with the box' },
    answer: {
      found: [
        {
          interview: '8tjb7cg7acgy7ozo52ns',
          participant: 'green-u01',
          title: 'At the door',
          date: '2026-04-02',
          start: 2,
          end: 26,
          around: 'I stood there with the box.',
        },
      ],
    },
  },
};
