import type { JsonObject } from '#base/json.ts';
import { accept, refuse } from '#base/result.ts';
import type { Change } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { orderAfter } from '#model/decide/order.ts';
import { type InPhase, movePlaces } from '#model/decide/places-of-phase.ts';
import { whyNotId } from '#model/decide/keepable.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

/** Divides a phase after one of its interactions: those that follow, and all that lies there, go to a new phase beside it. */
export function decideSplitPhase(doc: StigDocument, command: CommandOf<'split-phase'>): Decision {
  const { id, after, into, name = '' } = command;
  const phase = recordOf(doc.records, 'phase', id);
  if (!phase) return refuse({ code: 'not-found', type: 'phase', id });
  const unkept = whyNotId(into);
  if (unkept) return refuse(unkept);
  if (doc.records.has(into)) return refuse({ code: 'id-taken', id: into });
  const own = recordsOf(doc.records, 'interaction').filter(({ body }) => body.phase === id);
  const last = own.findIndex((interaction) => interaction.id === after);
  if (last === -1) return refuse({ code: 'not-found', type: 'interaction', id: after });
  const order = orderAfter(doc.records, 'phase', { after: id });
  const { involvesUs, stretch } = phase.body;
  const body: JsonObject = { name, ...(involvesUs !== undefined && { involvesUs }), ...(stretch && { stretch }) };
  const record: AnyRecord = { type: 'phase', id: into, order, body };
  const moved = own.slice(last + 1).map((interaction): Change => ({
    did: 'edited',
    type: 'interaction',
    id: interaction.id,
    set: { phase: { was: id, is: into } },
  }));
  const edge = (last + 1) / own.length;
  const places = movePlaces(doc.records, (place, path) => split(place, { id, into, edge, path }));
  return accept([{ did: 'added', record }, ...moved, ...places]);
}

type Split = { readonly id: string; readonly into: string; readonly edge: number; readonly path: string };

/** A stretch to the end of the phase goes on to the end of what it became; a point goes to the side of the edge where it lay. */
function split(place: InPhase, { id, into, edge, path }: Split): InPhase {
  const { phase, position } = place;
  if (phase !== id) return place;
  if (position === undefined) return path === 'to' ? { phase: into } : place;
  if (position < edge || (position === edge && path === 'to') || edge === 1)
    return { phase, position: rounded(position / edge) };
  return { phase: into, position: rounded((position - edge) / (1 - edge)) };
}

const rounded = (position: number): number => Math.round(position * 1e6) / 1e6;
