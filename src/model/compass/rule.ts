import type { About, Severity } from '#model/compass/finding.ts';
import type { Reading } from '#model/compass/reading.ts';
import type { RuleName, RuleValues } from '#model/compass/values.ts';
import type { Place } from '#model/record/place.ts';

export type Found<N extends RuleName> = {
  readonly place: Place;
  readonly values: RuleValues[N];
  readonly about?: About | undefined;
};

/** One thing that the compass looks for. Adding one is a file here, its values, and its sentence in three languages. */
export type Rule<N extends RuleName = RuleName> = {
  readonly rule: N;
  readonly severity: Severity;
  readonly find: (on: Reading) => readonly Found<N>[];
};
