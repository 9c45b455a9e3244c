import type { TypeName } from '#model/records.ts';

/** Lists of the file that become records of the journey, in the file's order. */
export const journeyLists = {
  phases: 'phase',
  interactions: 'interaction',
  transitions: 'transition',
  curves: 'curve',
  quotes: 'quote',
  moments: 'moment',
  backstage: 'backstage',
  opportunities: 'opportunity',
  jobs: 'job',
  narratives: 'narrative',
  prototypes: 'prototype',
  experiments: 'experiment',
  measures: 'measure',
  reviews: 'review',
  notes: 'note',
  versions: 'version',
  lanes: 'lane',
  views: 'view',
  silenced: 'silenced',
  comments: 'comment',
} as const satisfies Record<string, TypeName>;

/** Lists that become records of the workspace, shared with its other journeys. */
export const sharedLists = {
  'research.participants': 'participant',
  'research.codes': 'code',
  'research.studies': 'study',
  'library.people': 'person',
  'library.teams': 'team',
  'library.channels': 'channel',
  'library.actors': 'actor',
  'library.systems': 'system',
  'library.groups': 'group',
  'library.touchpoints': 'touchpoint',
} as const satisfies Record<string, TypeName>;

export type JourneyList = keyof typeof journeyLists;
export type SharedList = keyof typeof sharedLists;

/** Every list whose members have an id of their own. */
export const listsWithIds: readonly string[] = [
  ...Object.keys(journeyLists).filter((list) => list !== 'silenced'),
  'images',
  'research.interviews',
  'research.excerpts',
  ...Object.keys(sharedLists),
];

export const journeyListNames = Object.keys(journeyLists) as JourneyList[];
export const sharedListNames = Object.keys(sharedLists) as SharedList[];
