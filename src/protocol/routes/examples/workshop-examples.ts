import type { Examples } from '#protocol/routes/examples/example.ts';

export const workshopExamples: Examples = {
  listWorkshops: {
    answer: {
      workshops: [
        {
          id: 'cbs3rcrtmp67heie8ie4',
          title: 'One hour',
          stage: 'gather',
          people: 0,
          notes: 0,
          created: '2026-11-30T09:12:04.118Z',
          closed: '2026-11-30T09:12:04.118Z',
        },
        {
          id: 'b7esao3kae8pnl061hmw',
          title: 'One hour',
          stage: 'gather',
          people: 1,
          notes: 0,
          created: '2026-11-30T09:12:04.118Z',
          closed: '2026-11-30T09:12:04.118Z',
        },
      ],
    },
  },
  makeWorkshop: { body: { title: 'One hour about the first week', exercise: 'feelings' } },
  readDoor: {
    answer: { door: { code: 'MIGALOMA', url: 'https://stig.example.org/join', expires: '2026-12-01T09:12:04.118Z' } },
  },
  openDoor: { answer: { code: 'MIGALOMA', url: 'https://stig.example.org/join', expires: '2026-12-01T09:12:04.118Z' } },
  listGuests: {
    answer: {
      guests: [{ id: 'guest-bc0c87917111800f6198', name: 'Kim', colour: 'moss', joined: '2026-11-30T09:12:04.118Z' }],
    },
  },
  join: {
    body: { code: 'MIGALOMA', name: 'Kim', colour: 'moss' },
    answer: {
      id: 'guest-bd94cae42d976e1b01fd',
      name: 'Kim',
      colour: 'moss',
      workshop: '5y76cko01hlgohhyida6',
      expires: '2026-12-01T09:12:04.118Z',
    },
  },
  readGuest: {
    answer: {
      id: 'guest-bc0c87917111800f6198',
      name: 'Kim',
      colour: 'moss',
      workshop: 'b7esao3kae8pnl061hmw',
      expires: '2026-12-01T09:12:04.118Z',
    },
  },
  readGuestMap: { answer: { content: { id: 'green-journey', name: 'Make a home full of green', language: 'en' } } },
};
