import type { JsonObject } from '#base/json.ts';
import { byOrder } from '#base/order-key.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { journeysServed } from '#model/research/served.ts';
import { idInFile, without } from '#exchange/maps/body-keys.ts';
import type { Kept } from '#exchange/maps/kept.ts';
import { withId } from '#exchange/maps/list-keys.ts';

export type InterviewDocument = { readonly id: string; readonly records: Records };

/** The order of interviews in a file. */
export const byInterview = (a: InterviewDocument, b: InterviewDocument): number => {
  const [one, other] = [recordOf(a.records, 'interview', a.id), recordOf(b.records, 'interview', b.id)];
  return byOrder({ order: one?.order ?? '', id: a.id }, { order: other?.order ?? '', id: b.id });
};

/** An interview as the file of one of its journeys has it: the others that it serves are named. */
export function interviewKeys({ id, records }: InterviewDocument, journey: string): JsonObject[] {
  const record = recordOf(records, 'interview', id);
  if (!record) return [];
  const keys = { ...withId(record as AnyRecord), id: idInFile(record) };
  if (record.body.journey === journey) return [keys];
  const others = journeysServed(record.body).filter((one) => one !== journey);
  return [{ ...keys, alsoFor: others }];
}

/** All excerpts of a journey: by interview, or in the order that the file had. */
export function excerptsOf(talks: readonly InterviewDocument[], kept: Kept): JsonObject[] {
  const unlocated = new Map(kept.unlocated?.map((one) => [one.id, one.keys]));
  const own = talks.flatMap(({ id, records }) => {
    const interview = idInFile(recordOf(records, 'interview', id) ?? { id, body: {} });
    return recordsOf(records, 'excerpt').map((record): JsonObject => {
      const keys = { ...withId(record as AnyRecord), interview };
      return without(keys, ...(unlocated.get(record.id) ?? []));
    });
  });
  const all: JsonObject[] = [...own, ...(kept.strays ?? [])];
  if (!kept.excerpts) return all;
  const places = new Map(kept.excerpts.map((id, i) => [id, i]));
  const placeOf = ({ id }: JsonObject): number => (typeof id === 'string' ? places.get(id) : undefined) ?? Infinity;
  return all.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}
