import type { Records } from '#model/document/document.ts';
import type { Language } from '#base/languages.ts';
import type { RecordOf } from '#model/document/records.ts';

export type InterviewView = {
  readonly id: string;
  readonly interview: RecordOf<'interview'>;
  readonly excerpts: readonly RecordOf<'excerpt'>[];
};

/**
 * What the compass looks at: one journey, the workspace it lies in and the interviews that belong to it.
 *
 * Shape   `today` a day; `language` what to say findings in, the journey's own when not said.
 */
export type CompassView = {
  readonly journey: Records;
  readonly workspace: Records;
  readonly interviews: readonly InterviewView[];
  readonly today: string;
  readonly language?: Language | undefined;
};
