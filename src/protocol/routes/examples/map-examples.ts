import type { Examples } from '#protocol/routes/examples/example.ts';

export const mapExamples: Examples = {
  listJourneys: {
    answer: {
      journeys: [
        {
          id: 'green-journey',
          name: 'Make a home full of green',
          primaryGoal: 'A home where something living grows, year after year, in my own hands.',
          language: 'en',
          scope: 'whole',
          comparedWith: 'green-order',
          basis: 'researched',
          status: 'living',
          phases: 7,
          interactions: 30,
          hearts: 4,
          clouds: 5,
          moments: 3,
          voices: 12,
          unnamed: 0,
          owners: { professional: 'fai7qfukqp0vcy4r8smj', operational: 'green-mikkel' },
          snapshotDate: '2026-09-03',
          trustUntil: '2027-03-06',
          nextReview: '2026-12-06',
          path: [{ x: 0.02142857142857143, feeling: -0.3 }],
          signs: [{ type: 'cloud', strength: 3, x: 0.464, isAssumption: false }],
          teams: ['green-packing'],
          groups: ['green-first-home'],
          updatedAt: '2026-11-30T09:12:04.118Z',
          findings: 2,
        },
      ],
    },
  },
  makeJourney: { body: { name: 'From first symptom to treatment', phases: ['Before', 'The visit', 'After'] } },
  findPlaces: {
    answer: {
      places: [
        {
          journey: 'green-journey',
          journeyName: 'Make a home full of green',
          type: 'interaction',
          id: 'green-i29',
          text: 'Moves house with the plant belted into the front seat',
        },
      ],
    },
  },
  importJourney: { answer: { journey: 'j-stay', did: 'nothing', reports: [] } },
  undoImport: { body: { steps: [{ document: 'j-move', commands: ['9ycnf3pgn3gfefzdz8h7'] }] } },
  readFileSchema: { answer: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' } },
  readJourney: {
    answer: {
      say: 'snapshot',
      doc: 'example-1nyii83c1f66lj753e2r-journey',
      kind: 'journey',
      seq: 1,
      records: [
        { type: 'phase', id: 'green-p1', order: 'a0', body: { name: 'Living with bare windows', involvesUs: false } },
        {
          type: 'interaction',
          id: 'green-i01',
          order: 'a0',
          body: { phase: 'green-p1', text: 'Sees a plant at a friend’s', kind: 'indirect' },
        },
      ],
      mark: 'f933100f7c93e52930ddd59273c7249c73aa72f7344dae95e5a915cc13ec2847',
    },
  },
  keepImage: {
    answer: { blob: 'a0866536f9c77513e365a27507c893a71d83f488aa65384d9d6d37537758aac4', width: 1600, height: 1067 },
  },
  countTouchpoints: { answer: [{ touchpoint: 'parcel', places: 3, journeys: 2 }] },
  listTouchpointUses: {
    answer: [
      {
        journey: 'green-journey',
        journeyName: 'Make a home full of green',
        interaction: 'green-i29',
        text: 'Moves house with the plant belted into the front seat',
        phase: 'Growing with it',
        mark: { type: 'heart', strength: 2 },
        isAssumption: false,
        feeling: 0.6,
      },
    ],
  },
  readExample: { answer: { isThere: true, journeys: 3, interviews: 12, library: 72, stays: [] } },
  makeExample: { body: { language: 'nb' }, answer: { journey: 'example-1nyii83c1f66lj753e2r-journey' } },
  removeExample: {
    answer: {
      isThere: true,
      journeys: 3,
      interviews: 8,
      library: 52,
      stays: [
        {
          type: 'code',
          id: 'green-d01',
          name: 'not knowing',
          usedBy: [{ type: 'interview', id: 'green-w03', name: 'A ring of tape on the floor' }],
        },
        {
          type: 'code',
          id: 'green-d09',
          name: 'pride',
          usedBy: [{ type: 'interview', id: 'green-w11', name: 'Solveig’s windows' }],
        },
      ],
    },
  },
  readHistory: {
    answer: {
      seq: 3,
      stops: [
        {
          from: 1,
          seq: 1,
          since: '2026-11-30T09:12:04.118Z',
          at: '2026-11-30T09:12:04.118Z',
          by: [{ id: 'HUjlAlZnyxJegonEr2oQLOAsiJjzBIXD', name: 'Olga' }],
        },
        {
          from: 2,
          seq: 3,
          since: '2026-11-30T09:12:04.118Z',
          at: '2026-11-30T09:12:04.118Z',
          by: [{ id: 'HUjlAlZnyxJegonEr2oQLOAsiJjzBIXD', name: 'Olga' }],
        },
      ],
    },
  },
  readPaths: {
    answer: {
      paths: [
        {
          seq: 1,
          at: '2026-11-30T09:12:04.118Z',
          phases: [{ id: 'green-p1', name: 'Living with bare windows', involvesUs: false }],
          points: [{ x: 0.15, feeling: -0.3 }],
          assumed: false,
          marks: [{ id: 'green-i02', type: 'cloud', strength: 2, x: 0.5, assumed: false }],
          moments: [{ id: 'green-m1', title: 'Who can I believe?', x: 2.1, assumed: false }],
        },
        {
          seq: 3,
          at: '2026-11-30T09:12:04.118Z',
          phases: [{ id: 'green-p2', name: 'Seeing something green', involvesUs: false }],
          points: [{ x: 0.2, feeling: 0.65 }],
          assumed: false,
          marks: [{ id: 'green-i04', type: 'heart', strength: 3, x: 0.16666666666666666, assumed: false }],
          moments: [{ id: 'green-m1', title: 'Who can I believe?', x: 1.1, assumed: false }],
        },
      ],
    },
  },
  readJourneyThen: {
    answer: {
      seq: 2,
      records: [
        { type: 'phase', id: 'green-p1', order: 'a0', body: { name: 'Living with bare windows', involvesUs: false } },
        {
          type: 'interaction',
          id: 'green-i01',
          order: 'a0',
          body: { phase: 'green-p1', text: 'Sees a plant at a friend’s', kind: 'indirect' },
        },
      ],
    },
  },
  restoreJourney: { body: { seq: 42 }, answer: { seq: 57, before: 56 } },
  makeShare: {
    body: { parts: ['quotes'], frames: [], isPinned: false, until: '2027-03-31' },
    answer: {
      id: '4ugajjjyx4jw9ata98ax',
      url: 'https://stig.example.org/s/DhXIGIaeOGBiVs4uX5asapxKiJvfi2lE',
      embed: 'https://stig.example.org/embed/DhXIGIaeOGBiVs4uX5asapxKiJvfi2lE',
    },
  },
  listShares: {
    answer: {
      shares: [
        {
          id: 'uxs1wuaf6c8qz5jsb8e1',
          created: '2026-11-30T09:12:04.118Z',
          until: '2099-01-01T23:59:59.999Z',
          hasPassword: false,
          isPinned: false,
          parts: ['quotes'],
          frames: [],
          opened: '2026-11-30T09:12:04.118Z',
          openings: 1,
        },
      ],
    },
  },
  openShare: {
    body: { password: 'spoken at the meeting' },
    answer: {
      content: { id: 'green-journey', name: 'Make a home full of green', language: 'en' },
      until: '2027-03-31T23:59:59.999Z',
      isPinned: false,
    },
  },
};
