import { applyChanges } from '#model/document/change.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Step } from '#model/document/step.ts';

/**
 * The document after these steps, which must follow it without a gap.
 *
 * Errors  throws on a gap: whoever asks has looked.
 */
export function advance(doc: StigDocument, steps: readonly Step[]): StigDocument {
  if (steps.length === 0) return doc;
  let { seq, mark } = doc;
  for (const step of steps) {
    if (step.seq !== seq + 1) throw new Error(`step ${step.seq} does not follow ${seq} of ${doc.id}`);
    ({ seq, mark } = step);
  }
  const changes = steps.length === 1 && steps[0] ? steps[0].changes : steps.flatMap((step) => step.changes);
  return { ...doc, seq, mark, records: applyChanges(doc.records, changes) };
}
