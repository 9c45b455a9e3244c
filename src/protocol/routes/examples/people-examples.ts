import type { Examples } from '#protocol/routes/examples/example.ts';

export const peopleExamples: Examples = {
  readSetup: { answer: { claimed: true } },
  openClaimLink: { body: { token: 'fzg7o2uRsMUYmsTcS2RtZ1iVsxA2ydGXRQBsQ2WItns' }, answer: { claimed: false } },
  claim: {
    body: {
      token: '4IOgiW5i8KYhyeIGFFKj3bSO5iqeKtcZuFAOoGHl0ao',
      name: 'Olga',
      email: 'olga@example.org',
      password: 'a green boat in may',
      language: 'en',
    },
    answer: { workspace: 'ey5l4fpccrtpb1pbtq4e', journey: 'green-journey' },
  },
  readMe: {
    answer: {
      user: { id: 'bLaeigp3fpytQ9c9WylJO64R3X13VnIc', name: 'Nora', email: 'nora@example.org' },
      workspaces: [
        { id: '4jupx9fdvuib4eigcrts', name: 'Our customers', role: 'owner', person: '327xf0iq58j1i05edh4v' },
      ],
      notices: [],
      answers: [],
    },
  },
  readInvite: {
    answer: { workspace: 'Our customers', role: 'editor', person: 'Åsa Berg', expires: '2026-12-07T09:12:04.118Z' },
  },
  acceptInvite: {
    body: { name: 'Åsa Berg', email: 'asa@example.org', password: 'a green boat in may' },
    answer: { workspace: 'ey5l4fpccrtpb1pbtq4e' },
  },
  listMembers: {
    answer: [
      {
        user: 'HUjlAlZnyxJegonEr2oQLOAsiJjzBIXD',
        name: 'Olga',
        email: 'olga@example.org',
        role: 'owner',
        person: 'fai7qfukqp0vcy4r8smj',
      },
      {
        user: 'r2ufTW4hJdCqr4cGD5XGjB0vFsjpNpDQ',
        name: 'editor 2',
        email: 'editor2@example.org',
        role: 'editor',
        person: '07o05fgzb3hfb05zknd3',
      },
    ],
  },
  changeRole: { body: { role: 'viewer' } },
  answerPerson: { body: { person: 'asa', is: true } },
  makeInvite: {
    body: { role: 'editor' },
    answer: {
      url: 'https://stig.example.org/invite/i-UHX5JrCX-ucAFwB67XFuxsgjaYIZ9v',
      expires: '2026-12-07T09:12:04.118Z',
    },
  },
  listInvites: {
    answer: {
      invites: [
        {
          id: '30aaaba9a6c318f1e38c',
          role: 'editor',
          person: 'Åsa Berg',
          by: 'Olga',
          created: '2026-11-30T09:12:04.118Z',
          expires: '2026-12-07T09:12:04.118Z',
        },
      ],
    },
  },
  makePasswordReset: {
    answer: {
      url: 'https://stig.example.org/reset/eEMBC5fPWFI8nuF7lCzWqe-ZKQN_yHEhcSuIpNjORuo',
      expires: '2026-12-01T09:12:04.118Z',
    },
  },
  listSecurityEvents: {
    answer: {
      events: [
        {
          id: 'jwsftyrxolb350fb7cvm',
          at: '2026-11-30T09:12:04.118Z',
          kind: 'sign-in-failed',
          place: '192.0.2.x',
          detail: { what: 'password' },
        },
        {
          id: 'ah5m0rtqhst5aui1rndz',
          at: '2026-11-30T09:12:04.118Z',
          kind: 'account-removed',
          actor: { id: 'r2ufTW4hJdCqr4cGD5XGjB0vFsjpNpDQ', name: 'editor 2', isFormer: true },
          about: { id: 'r2ufTW4hJdCqr4cGD5XGjB0vFsjpNpDQ', name: 'editor 2', isFormer: true },
          place: '192.0.2.x',
          detail: {},
        },
      ],
    },
  },
  readSeenComments: { answer: { comments: ['c-first'] } },
  seeComments: { body: { comments: ['c-first', 'c-second'] } },
  countMentions: { answer: { journeys: 2, onJourneys: 28, interviews: 12, inLibrary: 3 } },
  readOwned: { answer: { places: 14, journeys: 2, inLibrary: 3 } },
  handOver: {
    body: { from: 'green-mikkel', to: 'green-eva', note: 'Ring the carrier on Fridays.' },
    answer: { id: 'w1o4c0n3yq5vdzk2m7ta', places: 14, journeys: 2, inLibrary: 3 },
  },
  takeHandOverBack: { answer: { places: 14, journeys: 2, inLibrary: 3 } },
  listHandOvers: {
    answer: [
      {
        id: 'w1o4c0n3yq5vdzk2m7ta',
        from: 'Mikkel Holm',
        note: 'Ring the carrier on Fridays.',
        at: '2026-11-30T09:00:00.000Z',
        places: 14,
        journeys: 2,
      },
    ],
  },
  unite: { body: { into: 'green-eva' }, answer: { journeys: 2, onJourneys: 28, interviews: 12, inLibrary: 3 } },
};
