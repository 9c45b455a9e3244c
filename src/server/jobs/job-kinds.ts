import type { EventFileChoice } from '#exchange/events/formats.ts';
import type { Language } from '#base/languages.ts';

export const importEventsKind = 'import-events';

/** What the job is given; it is done again from the beginning if the process ends in its middle. */
export type ImportEventsInput = {
  readonly log: string;
  readonly blob: string;
  readonly name: string;
  readonly journeys: readonly string[];
  readonly choice: EventFileChoice;
  readonly actor: string;
  readonly content?: string;
  /** Rows that are there already are to count twice. */
  readonly again?: boolean;
  /** The log that this one takes the place of: the same file, read in another way. */
  readonly replaces?: string;
};

export const removeEventsKind = 'remove-events';

/** A log that is to go from everywhere, whatever is left of it. */
export type RemoveEventsInput = { readonly log: string; readonly blob?: string; readonly actor: string };

export const exampleEventsKind = 'example-events';

export type ExampleEventsInput = {
  readonly log: string;
  readonly journey: string;
  readonly endMs: number;
  readonly language: Language;
  readonly actor: string;
};

/** Makes the logs of a workspace anew in the event store where it does not have them as they are kept; it is given nothing. */
export const rebuildEventsKind = 'rebuild-events';

/** Carries out a workspace's list of erased customers; whom it is about stands in the list alone. */
export const eraseCustomersKind = 'erase-customers';
export type EraseCustomersInput = { readonly actor: string };

export type JobKind =
  | typeof importEventsKind
  | typeof removeEventsKind
  | typeof exampleEventsKind
  | typeof rebuildEventsKind
  | typeof eraseCustomersKind;

/** Jobs of one lane are done one after the other, and wait for those of no other: what somebody is promised goes on while a large file is read. */
export type Lane = 'message' | 'import' | 'upkeep';

const lanes: Readonly<Record<JobKind, Lane>> = {
  [importEventsKind]: 'import',
  [exampleEventsKind]: 'import',
  [removeEventsKind]: 'upkeep',
  [rebuildEventsKind]: 'upkeep',
  [eraseCustomersKind]: 'upkeep',
};

export const laneOf = (kind: string): Lane => (kind in lanes ? lanes[kind as JobKind] : 'upkeep');
