import type { BuiltInLane } from '#model/map/lane-kinds.ts';
import type { Words } from '#words/languages.ts';

/** What the lanes of the map are called, on screen and on paper. */
export const laneNames = {
  time: { en: 'Time it takes', sv: 'Tid det tar', nb: 'Tid det tar' },
  pictures: { en: 'Storyboard', sv: 'Bildberättelse', nb: 'Bildefortelling' },
  interactions: { en: 'Interactions', sv: 'Interaktioner', nb: 'Kontaktpunkter' },
  thoughts: { en: 'Thoughts', sv: 'Tankar', nb: 'Tanker' },
  channels: { en: 'Channels', sv: 'Kanaler', nb: 'Kanaler' },
  between: { en: 'Between', sv: 'Emellan', nb: 'Imellom' },
  path: { en: 'Experience curve', sv: 'Upplevelsekurva', nb: 'Opplevelseskurve' },
  quotes: { en: 'Quotes', sv: 'Citat', nb: 'Sitater' },
  moments: { en: 'Moments of truth', sv: 'Sanningsögonblick', nb: 'Sannhetens øyeblikk' },
  changes: { en: 'Changes', sv: 'Förändringar', nb: 'Endringer' },
  opportunities: { en: 'Opportunities', sv: 'Möjligheter', nb: 'Muligheter' },
  jobs: { en: 'Jobs to be done', sv: 'Jobb att få gjorda', nb: 'Jobber som skal gjøres' },
  measures: { en: 'Measures', sv: 'Mått', nb: 'Måltall' },
  teams: { en: 'Teams', sv: 'Team', nb: 'Team' },
  people: { en: 'People', sv: 'Personer', nb: 'Personer' },
  policies: { en: 'Policies', sv: 'Policyer', nb: 'Retningslinjer' },
  systems: { en: 'Systems', sv: 'System', nb: 'Systemer' },
  employees: { en: 'Employees’ curve', sv: 'Medarbetarnas kurva', nb: 'Medarbeidernes kurve' },
} as const satisfies Record<BuiltInLane, Words>;
