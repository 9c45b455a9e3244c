import type { JsonObject } from '#base/json.ts';
import { recordOf, type StigDocument } from '#model/document.ts';
import type { TypeName } from '#model/records.ts';
import type { Refusal } from '#model/refusal.ts';

/** An excerpt says exactly what stands in the transcript at its offsets, or it is not one. */
export function whyNotVerbatim(
  doc: StigDocument,
  type: TypeName,
  record: { id: string; body: JsonObject },
): Refusal | undefined {
  if (type !== 'excerpt') return undefined;
  const transcript = recordOf(doc.records, 'interview', doc.id)?.body.transcript;
  const { start, end, text } = record.body;
  if (typeof transcript !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  const verbatim = start < end && end <= transcript.length && (text ?? '') === transcript.slice(start, end);
  return verbatim ? undefined : { code: 'not-verbatim', id: record.id };
}
