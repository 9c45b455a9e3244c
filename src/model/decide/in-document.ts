import type { JsonObject } from '#base/json.ts';
import { whyNotVerbatim } from '#model/decide/verbatim.ts';
import { whyNotId } from '#model/decide/keepable.ts';
import type { StigDocument } from '#model/document.ts';
import type { TypeName } from '#model/records.ts';
import type { Refusal } from '#model/refusal.ts';
import { workshopState } from '#model/workshop/rules.ts';
import { dotNumber } from '#model/workshop/vote.ts';

/** Why a record that is valid by itself cannot stand in this document. */
export function whyNotInDocument(
  doc: StigDocument,
  type: TypeName,
  record: { id: string; body: JsonObject },
): Refusal | undefined {
  const why = whyNotId(record.id) ?? whyNotSecond(doc, type, record.id);
  if (why) return why;
  if (type === 'vote') return whyNotVote(doc, record);
  if (type === 'contribution') return whyNotRound(doc, record);
  return whyNotVerbatim(doc, type, record);
}

/** A document has one record of its own kind, which is called as it is. */
export const isSecond = (
  doc: Pick<StigDocument, 'id' | 'kind'>,
  { type, id }: { type: TypeName; id: string },
): boolean => type === doc.kind && id !== doc.id;

export const whyNotSecond = (doc: StigDocument, type: TypeName, id: string): Refusal | undefined =>
  isSecond(doc, { type, id })
    ? { code: 'not-valid', place: 'id', message: `there is one ${type}, and it is called ${doc.id}` }
    : undefined;

/** A dot is one of those that everybody was given. */
function whyNotVote(doc: StigDocument, { id, body }: { id: string; body: JsonObject }): Refusal | undefined {
  const { by } = body;
  const n = typeof by === 'string' ? dotNumber(id, by) : undefined;
  if (n === undefined) return { code: 'not-valid', place: 'by', message: 'not the owner of this dot' };
  return n > workshopState(doc).dots ? { code: 'no-dots-left', id } : undefined;
}

/** Nobody writes for a round that has not begun: it would stay hidden from everybody. */
function whyNotRound(doc: StigDocument, { body: { round } }: { body: JsonObject }): Refusal | undefined {
  const early = typeof round === 'number' && round > workshopState(doc).round;
  return early ? { code: 'not-valid', place: 'round', message: 'not begun' } : undefined;
}
