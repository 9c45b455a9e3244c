import type { Place } from '#model/record/place.ts';

/** What of a journey says where its places lie. */
export type Ground = {
  readonly phases: readonly { readonly id: string; readonly interactions: readonly { readonly id: string }[] }[];
  readonly transitions: readonly {
    readonly id: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }[];
};

/** A stretch of the journey. Units: phases from the left edge, 1.5 is the middle of the second. */
type Stretch = { readonly start: number; readonly end: number };

/** Where a place begins and ends; `undefined` for what lies nowhere: the whole journey, a curve, a lost place. */
export type StretchOf = (place: Place | undefined) => Stretch | undefined;

/** Tells where places lie: interaction k of n in a phase has the k-th n-th of it, a transition what is between two middles. */
export function createStretchOf(ground: Ground): StretchOf {
  const stretches = new Map<string, Stretch>();
  ground.phases.forEach((phase, at) => {
    const each = 1 / phase.interactions.length;
    phase.interactions.forEach(({ id }, k) => stretches.set(id, { start: at + k * each, end: at + (k + 1) * each }));
  });
  const phases = new Map(ground.phases.map(({ id }, at) => [id, at]));
  const transitions = new Map(ground.transitions.map((transition) => [transition.id, transition]));
  return (place) => {
    if (!place || 'journey' in place || 'curve' in place) return undefined;
    if ('interaction' in place) return stretches.get(place.interaction);
    if ('transition' in place) return between(stretches, transitions.get(place.transition));
    const phase = phases.get(place.phase);
    if (phase === undefined) return undefined;
    if (place.position === undefined) return { start: phase, end: phase + 1 };
    return { start: phase + place.position, end: phase + place.position };
  };
}

function between(
  stretches: ReadonlyMap<string, Stretch>,
  of: { from?: string | undefined; to?: string | undefined } | undefined,
): Stretch | undefined {
  const [from, to] = [stretches.get(of?.from ?? ''), stretches.get(of?.to ?? '')];
  const known = [from, to].filter((stretch) => stretch !== undefined).map(middleOf);
  return known.length === 0 ? undefined : { start: Math.min(...known), end: Math.max(...known) };
}

const middleOf = ({ start, end }: Stretch): number => (start + end) / 2;

/** The middle of a place. Units: phases from the left edge. */
export const pointX = (stretchOf: StretchOf, place: Place | undefined): number | undefined => {
  const stretch = stretchOf(place);
  return stretch && middleOf(stretch);
};

/** The place of a point drawn at `x`: a phase and how far through it. */
export function placeAtX(phases: readonly { readonly id: string }[], x: number): Place | undefined {
  const at = Math.min(Math.max(Math.floor(x), 0), phases.length - 1);
  const phase = phases[at];
  if (!phase) return undefined;
  const position = Math.min(Math.max(x - at, 0), 1);
  return { phase: phase.id, position: Math.round(position * 1000) / 1000 };
}
