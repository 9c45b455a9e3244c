export const consent = (scope: string[], until?: string) => ({ given: '2026-01-01', scope, until });

/** Three people say something: one shares, one may only be quoted inside, one shared until a day that is gone. */
export const told = {
  format: 'stig-journey',
  version: 1,
  id: 'j-told',
  journey: { name: 'Move to another town', language: 'en', learningQuestion: 'INSIDE question' },
  phases: [{ id: 'p1', name: 'Deciding' }],
  interactions: [
    { id: 'i1', phase: 'p1', text: 'Sees a flat', mark: { type: 'heart', strength: 2 }, evidence: ['e1', 'e2', 'e3'] },
  ],
  quotes: [1, 2, 3].map((n) => ({
    id: `q${n}`,
    text: `WORDS ${n} quoted`,
    excerpt: `e${n}`,
    at: { interaction: 'i1' },
  })),
  opportunities: [{ id: 'o1', text: 'OPENING one', place: { interaction: 'i1' }, impact: 3, evidence: ['e2'] }],
  jobs: [{ id: 'k1', when: 'moving', want: 'OPENING two', soThat: 'it is done', place: { phase: 'p1' } }],
  narratives: [{ id: 'n1', title: 'INSIDE story', text: 'INSIDE story', participant: 'u1' }],
  silenced: [
    { rule: 'single-channel', place: { journey: true }, why: 'INSIDE why', by: 'a', at: '2026-01-01T00:00:00Z' },
  ],
  backstage: [{ id: 'b1', kind: 'person', text: 'BEHIND the scene', from: { phase: 'p1' } }],
  research: {
    participants: [
      { id: 'u1', alias: 'ALIAS 1', consent: consent(['analyse', 'share']) },
      { id: 'u2', alias: 'ALIAS 2', consent: consent(['analyse', 'quote']) },
      { id: 'u3', alias: 'ALIAS 3', consent: consent(['analyse', 'quote', 'share'], '2026-02-01') },
    ],
    interviews: [1, 2, 3].map((n) => ({
      id: `w${n}`,
      participant: `u${n}`,
      transcript: `WORDS ${n} quoted. INSIDE rest`,
    })),
    excerpts: [1, 2, 3].map((n) => ({ id: `e${n}`, interview: `w${n}`, start: 0, end: 14, text: `WORDS ${n} quoted` })),
  },
};
