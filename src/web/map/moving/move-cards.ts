import type { Command } from '#model/document/command.ts';
import { moveRecord } from '#model/commands/make-command.ts';
import type { Direction } from '#web/map/moving/gestures.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import type { MapView, PhaseView } from '#web/journey/map-view.ts';

export type Landing = { readonly phase: string; readonly after: string | null };

/** Moves interactions, in the order they have on the map, to stand together after another in a phase, or first in it. */
export function moveCards(view: MapView, ids: readonly string[], { phase, after }: Landing): Command[] {
  const moving = new Set(ids);
  const into = view.phases.find((one) => one.phase.id === phase);
  if (!into) return [];
  const staying = into.interactions.map(({ id }) => id);
  let before: string | null = null;
  for (const id of staying.slice(0, after === null ? 0 : staying.indexOf(after) + 1)) if (!moving.has(id)) before = id;
  let last = before ?? beforeAllBut(view, into, moving);
  return inOrder(view, ids).map((id) => {
    const command: Command = moveRecord('interaction', { id, after: last, phase });
    last = id;
    return command;
  });
}

/** Moves interactions one step: within their phase, or all into the phase beside the first of them; nothing at the edge. */
export function stepCards(view: MapView, ids: readonly string[], to: Direction): Command[] {
  const ordered = inOrder(view, ids);
  const [first, last] = [view.placeOf.get(ordered[0] ?? ''), view.placeOf.get(ordered.at(-1) ?? '')];
  if (!first || !last) return [];
  const landing =
    to === 'left' || to === 'right'
      ? stepAside(view, { ...(to === 'left' ? first : last), index: first.index }, to)
      : stepAlong(view, { first, last }, to);
  return landing ? moveCards(view, ids, landing) : [];
}

function stepAside({ phases }: MapView, from: CardPlace, to: 'left' | 'right'): Landing | undefined {
  const beside = phases[from.phase + (to === 'left' ? -1 : 1)];
  return beside && { phase: beside.phase.id, after: beside.interactions[from.index - 1]?.id ?? lastIf(beside, from) };
}

/** A shorter phase is entered at its end. */
const lastIf = ({ interactions }: PhaseView, { index }: CardPlace): string | null =>
  index > interactions.length ? (interactions.at(-1)?.id ?? null) : null;

type Ends = { readonly first: CardPlace; readonly last: CardPlace };

function stepAlong({ phases }: MapView, { first, last }: Ends, to: 'up' | 'down'): Landing | undefined {
  const here = phases[to === 'up' ? first.phase : last.phase];
  const isAtEdge = to === 'up' ? first.index === 0 : last.index === (here?.interactions.length ?? 0) - 1;
  if (!here || isAtEdge) return undefined;
  return { phase: here.phase.id, after: here.interactions[to === 'up' ? first.index - 2 : last.index + 1]?.id ?? null };
}

/** The interactions among these, in the order of the map. */
export function inOrder({ placeOf }: MapView, ids: readonly string[]): string[] {
  const known = ids.flatMap((id) => {
    const place = placeOf.get(id);
    return place ? [{ id, ...place }] : [];
  });
  return known.sort((a, b) => a.phase - b.phase || a.index - b.index).map(({ id }) => id);
}

function beforeAllBut(view: MapView, into: MapView['phases'][number], moving: ReadonlySet<string>): string | null {
  const before = view.phases.slice(0, into.index).flatMap((one) => one.interactions);
  return before.findLast(({ id }) => !moving.has(id))?.id ?? null;
}
