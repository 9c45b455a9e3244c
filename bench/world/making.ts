import type { JsonObject } from '#base/json.ts';
import { ordersBetween } from '#base/order-key.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import type { Dice } from './dice.ts';

/** How much there is of everything. */
export type WorldSize = {
  readonly journeys: number;
  readonly interactions: number;
  readonly people: number;
  readonly touchpoints: number;
  readonly interviews: number;
};

export type Making = { readonly dice: Dice; readonly people: readonly string[]; readonly size: WorldSize };

/** What a document begins with. */
export type Made = { readonly id: string; readonly records: AnyRecord[] };

export const named = (what: string, n: number): string[] => Array.from({ length: n }, (_, at) => `${what}-${at + 1}`);

export const journeyId = (at: number): string => `large-journey-${at + 1}`;
export const talkId = (at: number): string => `large-talk-${at + 1}`;
export const stepsOf = (journey: string, { journeys, interactions }: WorldSize): string[] =>
  named(`${journey}-step`, Math.round(interactions / journeys));
export const participantsIn = ({ interviews }: WorldSize): string[] => named('participant', Math.ceil(interviews / 2));

/** Records of a type, in the order in which they are given. */
export function inOrder(type: TypeName, ids: readonly string[], bodyOf: (id: string, at: number) => JsonObject) {
  const orders = ordersBetween(null, null, ids.length);
  return ids.map((id, at): AnyRecord => ({ type, id, order: orders[at] ?? '', body: bodyOf(id, at) }));
}

export const ownersBy = ({ dice, people }: Pick<Making, 'dice' | 'people'>) => ({
  professional: dice.one(people),
  operational: dice.one(people),
});
