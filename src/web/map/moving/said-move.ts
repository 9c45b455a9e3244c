import type { Command } from '#model/document/command.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** Where something that was moved stands now: the how manieth of how many, in which phase when it is an interaction. */
export type SaidMove = { readonly nth: number; readonly of: number; readonly phase?: string };

/** Where the first of what these commands move stands when they are done on the map as it is; nothing when they move nothing. */
export function saidMove({ phases }: MapView, commands: readonly Command[]): SaidMove | undefined {
  const moves = commands.flatMap((command) => (command.do === 'move' ? [command] : []));
  const [first] = moves;
  if (!first) return undefined;
  if (first.type === 'phase') {
    const others = phases.map(({ phase }) => phase.id).filter((id) => id !== first.id);
    return { nth: others.indexOf(first.after ?? '') + 2, of: phases.length };
  }
  const into = phases.find(({ phase }) => phase.id === first.phase);
  if (!into) return undefined;
  const moving = new Set(moves.map(({ id }) => id));
  const staying = into.interactions.map(({ id }) => id).filter((id) => !moving.has(id));
  const nth = staying.indexOf(first.after ?? '') + 2;
  return { nth, of: staying.length + moves.length, phase: into.phase.body.name ?? '' };
}
