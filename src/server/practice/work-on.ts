import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** What is tried on a journey, what could be, and what names the places of that: records with no more of them than that needs. */
export type WorkOnJourney = readonly AnyRecord[];

export function workOn(records: Records): WorkOnJourney {
  const experiments = recordsOf(records, 'experiment');
  const measures = new Set(experiments.flatMap(({ body }) => [body.measure, body.comparison?.measure]));
  const named = new Map(
    experiments.flatMap(({ body }) => namedBy(records, body.place as Place | undefined)).map((one) => [one.id, one]),
  );
  return [
    ...experiments,
    ...recordsOf(records, 'measure').filter(({ id }) => measures.has(id)),
    ...recordsOf(records, 'moment').map(({ body: { title, howMightWe }, ...one }) => ({
      ...one,
      body: { title, howMightWe },
    })),
    ...[...named.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ].map(({ type, id, order, body }) => ({ type, id, order, body }) as AnyRecord);
}

type Named = Pick<AnyRecord, 'type' | 'id' | 'order'> & { readonly body: object };

/** What a place is called by: itself, and what lies at both ends of a transition. */
function namedBy(records: Records, place: Place | undefined): Named[] {
  if (!place) return [];
  if ('phase' in place) return thin(recordOf(records, 'phase', place.phase), ({ name }) => ({ name }));
  if ('interaction' in place) return interactionIn(records, place.interaction);
  const transition = 'transition' in place ? recordOf(records, 'transition', place.transition) : undefined;
  const { from, to } = transition?.body ?? {};
  return [
    ...thin(transition, (body) => ({ from: body.from, to: body.to, meanwhile: body.meanwhile })),
    ...interactionIn(records, from),
    ...interactionIn(records, to),
  ];
}

const interactionIn = (records: Records, id: string | undefined): Named[] =>
  thin(recordOf(records, 'interaction', id), ({ text }) => ({ text }));

const thin = <Body extends object>(
  record: (Pick<AnyRecord, 'type' | 'id' | 'order'> & { readonly body: Body }) | undefined,
  keep: (body: Body) => object,
): Named[] => (record ? [{ type: record.type, id: record.id, order: record.order, body: keep(record.body) }] : []);

/** What `workOn` made, as it was kept. */
export const parseWork = (text: string): WorkOnJourney => JSON.parse(text) as WorkOnJourney;
