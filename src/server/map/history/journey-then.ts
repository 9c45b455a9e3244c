import { accept, refuse, type Result } from '#base/result.ts';
import type { Records } from '#model/document/document.ts';
import type { Journal, StoredDocument } from '#model/document/journal.ts';
import { recordsBefore } from '#model/map/history/records-at.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** The records of a document as they were after step `seq`, read back from what they are now. */
export async function recordsThen(
  journal: Journal,
  { doc }: StoredDocument,
  seq: number,
): Promise<Result<Records, ServerRefusal>> {
  if (seq > doc.seq) return refuse({ code: 'not-found', detail: 'step' });
  const steps = (await journal.stepsSince(doc.id, seq)) ?? [];
  return accept(
    recordsBefore(
      doc.records,
      steps.filter((step) => step.seq <= doc.seq),
    ),
  );
}
