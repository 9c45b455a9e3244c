import type { Json } from '#base/json.ts';
import { ordersBetween } from '#base/order-key.ts';
import { accept, refuse } from '#base/result.ts';
import type { Change, Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { type InPhase, movePlaces } from '#model/decide/places-of-phase.ts';
import { recordOf, recordsOf, type Records, type StigDocument } from '#model/document/document.ts';
import { addDurations } from '#model/map/duration.ts';
import { earlierNames } from '#model/map/earlier-names.ts';
import type { AnyRecord, RecordOf } from '#model/document/records.ts';

/** Lays a phase together with the one after it: its interactions and all that lies there come along, its name is kept as an earlier one. */
export function decideMergePhases(doc: StigDocument, { id, next }: CommandOf<'merge-phases'>): Decision {
  const [phase, gone] = [recordOf(doc.records, 'phase', id), recordOf(doc.records, 'phase', next)];
  if (!phase) return refuse({ code: 'not-found', type: 'phase', id });
  const phases = recordsOf(doc.records, 'phase');
  if (!gone || phases[phases.indexOf(phase) + 1] !== gone)
    return refuse({ code: 'not-found', type: 'phase', id: next });
  const inPhase = (of: string) => recordsOf(doc.records, 'interaction').filter(({ body }) => body.phase === of);
  const [own, others] = [inPhase(id), inPhase(next)];
  const edge = own.length + others.length === 0 ? 0.5 : own.length / (own.length + others.length);
  const set = mergedTexts(phase, gone);
  return accept([
    ...(Object.keys(set).length > 0 ? [{ did: 'edited', type: 'phase', id, set } as const] : []),
    ...others.map((interaction) => moved(doc.records, interaction, { to: id, own, others })),
    ...movePlaces(doc.records, (place, path) => merge(place, { id, next, edge, path })),
    { did: 'removed', record: gone as unknown as AnyRecord },
  ]);
}

type Interactions = readonly RecordOf<'interaction'>[];

/** An interaction of the phase that goes, after those of the phase that stays. */
function moved(
  records: Records,
  { id, order, body }: RecordOf<'interaction'>,
  { to, own, others }: { to: string; own: Interactions; others: Interactions },
): Change {
  const [last, first] = [own.at(-1), others[0]];
  const set = { phase: { was: body.phase, is: to } };
  if (!last || !first || last.order < first.order) return { did: 'edited', type: 'interaction', id, set };
  const after = recordsOf(records, 'interaction').find(
    (one) => one.order > last.order && one.body.phase !== body.phase,
  );
  const keys = ordersBetween(last.order, after?.order ?? null, others.length);
  const is = keys[others.findIndex((one) => one.id === id)] ?? order;
  return { did: 'edited', type: 'interaction', id, set, order: { was: order, is } };
}

function mergedTexts(phase: RecordOf<'phase'>, gone: RecordOf<'phase'>): Record<string, Edited> {
  const joined = (a = '', b = ''): string => [a, b].filter((text) => text.trim() !== '').join('\n');
  const names = [...(phase.body.earlierNames ?? []), ...(gone.body.earlierNames ?? [])];
  const wanted: Record<string, Json | undefined> = {
    name: phase.body.name || gone.body.name,
    earlierNames: phase.body.name ? earlierNames(names, gone.body.name, phase.body.name) : names,
    doing: joined(phase.body.doing, gone.body.doing),
    goal: joined(phase.body.goal, gone.body.goal),
    leadTime: addDurations(phase.body.leadTime, gone.body.leadTime),
    ...(phase.body.involvesUs === false && { involvesUs: gone.body.involvesUs }),
  };
  const body = phase.body as Record<string, Json | undefined>;
  return Object.fromEntries(
    Object.entries(wanted)
      .map(([path, is]) => [path, { was: body[path], is: isEmpty(is) ? undefined : is }] as const)
      .filter(([, { was, is }]) => JSON.stringify(was) !== JSON.stringify(is) && !(isEmpty(was) && isEmpty(is))),
  );
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

type Merge = { readonly id: string; readonly next: string; readonly edge: number; readonly path: string };

/** Where a stretch began or ended at the edge between the two, it now begins or ends part-way. */
function merge(place: InPhase, { id, next, edge, path }: Merge): InPhase {
  const { phase, position } = place;
  if (phase !== id && phase !== next) return place;
  const at = (where: number): InPhase => ({ phase: id, position: Math.round(where * 1e6) / 1e6 });
  if (position !== undefined) return at(phase === id ? position * edge : edge + position * (1 - edge));
  if (phase === id && path === 'to') return at(edge);
  if (phase === next && path === 'from') return at(edge);
  return { phase: id };
}
