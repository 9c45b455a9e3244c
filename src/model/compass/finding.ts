import type { Place } from '#model/record/place.ts';
import type { TypeName } from '#model/document/records.ts';
import type { RuleName } from '#model/compass/values.ts';

/** How much a finding asks for. `mend`: leads astray or is owed to somebody until it is put right. `look`: worth a thought, and may be as it should. */
export type Severity = 'look' | 'mend';

/**
 * One thing that the compass points at, said in the journey's language.
 *
 * Shape   `about` the record that it was found in, where that is not the place itself; `silenced` when the team has set it aside.
 */
export type Finding = {
  readonly rule: RuleName;
  readonly place: Place;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string;
  readonly about?: About | undefined;
  readonly silenced?: { readonly why: string } | undefined;
};

export type About = { readonly type: TypeName; readonly id: string };
