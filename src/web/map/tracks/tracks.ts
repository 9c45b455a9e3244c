import { trackRoles } from '#exchange/pictures/tracks.ts';
import type { Command } from '#model/document/command.ts';
import { editRecord } from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** The roles around a decision as tracks of the interactions, from the top. */
export type Tracks = {
  /** Nobody in particular is `undefined`. */
  readonly roles: readonly (string | undefined)[];
  readonly of: (interaction: RecordOf<'interaction'>) => number;
};

const roleOf = ({ body }: RecordOf<'interaction'>): string | undefined => body.role?.trim() || undefined;

/** A track for each role, in the journey's order, then for roles it does not name, and last for what is nobody's in particular. */
export function tracksOf({ phases }: MapView, named: readonly string[]): Tracks {
  const all = trackRoles(
    named,
    phases.flatMap(({ interactions }) => interactions.map(roleOf)),
  );
  const at = new Map(all.map((role, track) => [role, track]));
  return { roles: all, of: (interaction) => at.get(roleOf(interaction)) ?? all.length - 1 };
}

/** What is needed for interactions to be a role's, or nobody's in particular. */
export function giveToRole(view: MapView, ids: readonly string[], role: string | undefined): Command[] {
  return interactionsAt(view, ids).flatMap((one): Command[] =>
    roleOf(one) === role ? [] : [editRecord('interaction', one.id, { role: { was: one.body.role, is: role } })],
  );
}

const interactionsAt = ({ phases, placeOf }: MapView, ids: readonly string[]): RecordOf<'interaction'>[] =>
  ids.flatMap((id) => {
    const place = placeOf.get(id);
    return (place && phases[place.phase]?.interactions[place.index]) ?? [];
  });
