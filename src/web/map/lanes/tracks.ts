import type { RecordOf } from '#model/records.ts';
import type { MapView } from '#web/map/map-view.ts';

type Track = {
  /** Nobody in particular is `undefined`. */
  readonly role: string | undefined;
  readonly interactions: readonly RecordOf<'interaction'>[];
};

/** Which of the roles an interaction belongs to. */
const trackOf = ({ body }: RecordOf<'interaction'>): string | undefined => body.role?.trim() || undefined;

/** A track for each role, in the journey's order, then for roles it does not name, and last for what is nobody's in particular. */
export function tracksOf(view: MapView, roles: readonly string[]): Track[] {
  const all = view.phases.flatMap(({ interactions }) => interactions);
  const named = [...new Set([...roles, ...all.map(trackOf).filter((role) => role !== undefined)])];
  const tracks: Track[] = named.map((role) => ({ role, interactions: all.filter((one) => trackOf(one) === role) }));
  const others = all.filter((one) => trackOf(one) === undefined);
  return others.length > 0 ? [...tracks, { role: undefined, interactions: others }] : tracks;
}
