import { applyChanges, invertChanges } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import type { Step } from '#model/document/step.ts';

/** The records as they were before these steps, which are all that came since. Words erased meanwhile are gone from the past too. */
export const recordsBefore = (records: Records, steps: readonly Step[]): Records =>
  applyChanges(
    records,
    steps.toReversed().flatMap(({ changes }) => invertChanges(changes)),
  );
