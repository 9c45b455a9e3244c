import type { EventFileChoice } from '#exchange/events/read-event-file.ts';
import type { SpokenLanguage } from '#protocol/http/values.ts';

export const importEventsKind = 'import-events';

/** What the job is given; it is done again from the beginning if the process ends in its middle. */
export type ImportEventsInput = {
  readonly log: string;
  readonly blob: string;
  readonly name: string;
  readonly journeys: readonly string[];
  readonly choice: EventFileChoice;
  readonly actor: string;
};

export const exampleEventsKind = 'example-events';

export type ExampleEventsInput = {
  readonly log: string;
  readonly journey: string;
  readonly endMs: number;
  readonly language: SpokenLanguage;
  readonly actor: string;
};
