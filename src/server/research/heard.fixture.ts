/** Nobody's words are like another's: each says `WORD`, `TALK` and so on with what they agreed to behind it. */
export const speakers = {
  all: { given: '2026-01-01', scope: ['analyse', 'quote', 'share'], until: '2099-01-01' },
  quoted: { given: '2026-01-01', scope: ['analyse', 'quote'] },
  analysed: { given: '2026-01-01', scope: ['analyse'] },
  shared: { given: '2026-01-01', scope: ['share'] },
  unasked: undefined,
  nothing: { given: '2026-01-01', scope: [] },
  ended: { given: '2020-01-01', scope: ['analyse', 'quote', 'share'], until: '2021-01-01' },
  withdrawn: { given: '2020-01-01', scope: ['analyse', 'quote', 'share'], withdrawn: '2021-01-01' },
} as const;

export type Speaker = keyof typeof speakers;
export const everybody = Object.keys(speakers) as Speaker[];

const transcriptOf = (who: Speaker) => `WORD${who} was said. TALK${who} was the rest.`;

/** A journey on which each of them is quoted, heard behind a mark and told of whole; words of somebody nobody knows besides. */
export const heardJourney = {
  format: 'stig-journey',
  version: 1,
  id: 'j-heard',
  journey: { name: 'Move to another town', language: 'en' },
  phases: [{ id: 'p1', name: 'Deciding' }],
  interactions: [
    {
      id: 'i1',
      phase: 'p1',
      text: 'Sees a flat',
      mark: { type: 'heart', strength: 2 },
      evidence: everybody.map((who) => `e-${who}`),
    },
  ],
  quotes: everybody.map((who) => ({
    id: `q-${who}`,
    text: `WORD${who} was said.`,
    excerpt: `e-${who}`,
    at: { interaction: 'i1' },
  })),
  narratives: everybody.map((who) => ({
    id: `n-${who}`,
    title: 'A story',
    text: `STORY${who}`,
    participant: `u-${who}`,
  })),
  comments: [{ id: 'c1', on: { interaction: 'i1' }, text: 'COMMENThouse', at: '2026-01-01T00:00:00Z' }],
  research: {
    participants: everybody.map((who) => ({
      id: `u-${who}`,
      alias: `ALIAS${who}`,
      name: `NAME${who}`,
      ...(speakers[who] && { consent: speakers[who] }),
    })),
    interviews: everybody.map((who) => ({
      id: `w-${who}`,
      participant: `u-${who}`,
      method: 'depth-interview',
      date: '2026-11-29',
      transcript: transcriptOf(who),
    })),
    excerpts: [
      ...everybody.map((who) => ({
        id: `e-${who}`,
        interview: `w-${who}`,
        start: 0,
        end: transcriptOf(who).indexOf(' TALK'),
        text: `WORD${who} was said.`,
        note: `NOTE${who}`,
        feeling: 1,
        place: { interaction: 'i1' },
      })),
      { id: 'e-stray', interview: 'w-nowhere', start: 0, end: 9, text: 'STRAYstray' },
    ],
  },
};

const kinds = ['WORD', 'TALK', 'NOTE', 'NAME', 'ALIAS', 'STORY', 'STRAY', 'COMMENT'] as const;
export type Kind = (typeof kinds)[number];

/** Whose words of which kind stand in an answer, each once and sorted; the beginning of a word is what a printer cut short. */
export function heardIn(text: string): string[] {
  const found = new Set(text.matchAll(new RegExp(`(?:${kinds.join('|')})[a-z]+`, 'gu')).map(([word]) => word));
  const isCut = (word: string) => found.values().some((other) => other !== word && other.startsWith(word));
  return [...found].filter((word) => !isCut(word)).toSorted();
}

/** The same, written down: who is heard of each kind. */
export const heard = (of: { readonly [K in Kind]?: readonly string[] }): string[] =>
  Object.entries(of)
    .flatMap(([kind, who]) => who.map((one) => `${kind}${one}`))
    .toSorted();
