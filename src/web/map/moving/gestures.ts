import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord, moveRecord } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView, PhaseView } from '#web/journey/map-view.ts';

/** A new interaction after another, or last in a phase; with us or without us as its phase is. */
export function addInteraction(id: string, phase: PhaseView, { after, role }: NewInteraction = {}): Command {
  const kind = phase.phase.body.involvesUs === false ? 'indirect' : 'direct';
  const last = after === undefined ? phase.interactions.at(-1)?.id : after;
  const body = { phase: phase.phase.id, kind, text: '', ...(role !== undefined && { role }) } as const;
  return addRecord('interaction', { id, body, after: last });
}

/** `null` is first of all. */
type NewInteraction = { readonly after?: string | null | undefined; readonly role?: string | undefined };

/** Sets a mark, makes it one stronger when it is there already, and takes it away after the strongest. */
export function markInteraction({ id, body }: RecordOf<'interaction'>, type: 'heart' | 'cloud'): Command {
  const was = body.mark;
  const strength = was?.type === type ? (was.strength ?? 1) + 1 : 1;
  const is = strength > 3 ? undefined : { type, strength };
  return editRecord('interaction', id, { mark: { was, is } });
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Moves interactions into a phase, last there, in the order in which they stand. */
export function moveToPhase(view: MapView, ids: readonly string[], to: string): Command[] {
  const phase = view.phases.find((one) => one.phase.id === to);
  if (!phase) return [];
  const order = view.phases.flatMap(({ interactions }) => interactions).filter(({ id }) => ids.includes(id));
  const there = phase.interactions.filter(({ id }) => !ids.includes(id)).at(-1)?.id ?? null;
  let after = beforeAll(view, phase, there);
  return order.map(({ id }) => {
    const command: Command = moveRecord('interaction', { id, after, phase: to });
    after = id;
    return command;
  });
}

/** The order of interactions runs over the whole journey: first in a phase means after the last one of the phases before. */
export function beforeAll(view: MapView, phase: PhaseView, after: string | null): string | null {
  if (after !== null) return after;
  const before = view.phases.slice(0, phase.index).flatMap((one) => one.interactions);
  return before.at(-1)?.id ?? null;
}

/** Moves a phase one step to the left or the right. */
export function movePhase(view: MapView, id: string, to: Direction): Command | undefined {
  const at = view.phases.findIndex(({ phase }) => phase.id === id);
  if (to === 'left' && at > 0) return moveRecord('phase', { id, after: view.phases[at - 2]?.phase.id ?? null });
  const next = view.phases[at + 1];
  return to === 'right' && next ? moveRecord('phase', { id, after: next.phase.id }) : undefined;
}
