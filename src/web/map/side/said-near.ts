import type { Place } from '#model/record/place.ts';
import { isSamePlace } from '#model/research/backing.ts';
import type { MapView } from '#web/journey/map-view.ts';

export type SaidNear<T> = {
  readonly here: readonly T[];
  readonly inPhase: readonly T[];
  readonly elsewhere: readonly T[];
};

type Said = { readonly place?: Place | undefined };

/** Words by how near to some places they were said: there, in the same phase, or elsewhere; in the order they came in. */
export function saidNear<T extends Said>(
  said: readonly T[],
  at: readonly Place[],
  view: Pick<MapView, 'phases' | 'placeOf' | 'xOf'>,
): SaidNear<T> {
  const phases = new Set(at.map((place) => phaseAt(place, view)).filter((phase) => phase !== undefined));
  const nearOf = ({ place }: T): keyof SaidNear<T> => {
    if (!place) return 'elsewhere';
    if (at.some((one) => isSamePlace(one, place))) return 'here';
    const phase = phaseAt(place, view);
    return phase !== undefined && phases.has(phase) ? 'inPhase' : 'elsewhere';
  };
  const { here = [], inPhase = [], elsewhere = [] } = Object.groupBy(said, nearOf);
  return { here, inPhase, elsewhere };
}

/** The phase that a place lies in, by its index. */
function phaseAt(place: Place, { phases, placeOf, xOf }: Pick<MapView, 'phases' | 'placeOf' | 'xOf'>) {
  if ('interaction' in place) return placeOf.get(place.interaction)?.phase;
  if ('phase' in place) return phases.find(({ phase }) => phase.id === place.phase)?.index;
  const x = 'transition' in place ? xOf(place) : undefined;
  return x === undefined ? undefined : Math.floor(x);
}
