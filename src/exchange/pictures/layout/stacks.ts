import type { InteractionContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions } from '#exchange/pictures/layout/types.ts';
import { columnsByTurns, trackRoles } from '#exchange/pictures/tracks.ts';

/** Cards below one another: those of a track in one column of their phase. */
export type Stack = { readonly track: number; readonly column: number; readonly cards: readonly InteractionContent[] };

export type Stacks = { readonly columns: number; readonly stacks: readonly Stack[] };

/** The roles whose tracks the cards stand in; `undefined` where they stand in none. */
export function rolesOfTracks(
  { roles, phases }: Pick<MapContent, 'roles' | 'phases'>,
  { view }: Pick<LayoutOptions, 'view'>,
): readonly (string | undefined)[] | undefined {
  if (!view?.hasTracks || !roles) return undefined;
  return trackRoles(
    roles,
    phases.flatMap(({ interactions }) => interactions.map(roleOf)),
  );
}

const roleOf = ({ role }: InteractionContent): string | undefined => role?.trim() || undefined;

/** The cards of a phase in columns, each of no more than `most`; in tracks they go on beside as on the screen, where another's turn begins. */
export function stacksOf(
  cards: readonly InteractionContent[],
  { roles, most }: { readonly roles: readonly (string | undefined)[] | undefined; readonly most: number },
): Stacks {
  if (!roles) {
    const columns = Math.max(1, Math.ceil(cards.length / most));
    return { columns, stacks: evenly(cards, columns).map((own, column) => ({ track: 0, column, cards: own })) };
  }
  const tracks = cards.map((card) => Math.max(roles.indexOf(roleOf(card)), 0));
  const turns = columnsByTurns(tracks);
  const stacks: Stack[] = [];
  let columns = 0;
  for (let turn = 0; turn <= (turns.at(-1) ?? 0); turn += 1) {
    const own = roles.map((_, track) => cards.filter((_card, at) => turns[at] === turn && tracks[at] === track));
    const broad = Math.max(1, ...own.map(({ length }) => Math.ceil(length / most)));
    for (const [track, all] of own.entries())
      stacks.push(...evenly(all, broad).map((part, k) => ({ track, column: columns + k, cards: part })));
    columns += broad;
  }
  return { columns, stacks };
}

function evenly<T>(all: readonly T[], parts: number): T[][] {
  const each = Math.ceil(all.length / parts) || 1;
  return Array.from({ length: parts }, (_, i) => all.slice(i * each, (i + 1) * each));
}
