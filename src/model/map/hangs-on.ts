/** A journey as far as it says what it belongs to. */
export type Tied = {
  readonly id: string;
  readonly parent?: { readonly journey: string } | undefined;
  readonly comparedWith?: string | undefined;
};

export type Hanging<T> = { readonly journey: T; readonly as: 'episode' | 'hypothesis' };

/**
 * The journeys that would be left behind without their whole if one were removed: its episodes, theirs in turn, and the hypotheses that no other journey is laid over.
 *
 * Shape   each once, whatever hangs on it after it; a journey's own whole never hangs on it.
 */
export function hangingOn<T extends Tied>(journeys: readonly T[], id: string): Hanging<T>[] {
  const found = new Map<string, Hanging<T>>();
  const above = wholesOf(journeys, id);
  const look = (whole: string): void => {
    const own = journeys.find((journey) => journey.id === whole);
    const episodes = journeys.filter(({ parent }) => parent?.journey === whole);
    const hypotheses = journeys.filter((one) => one.id === own?.comparedWith && isOnlyUnder(journeys, one.id, whole));
    const here = [
      ...episodes.map((journey): Hanging<T> => ({ journey, as: 'episode' })),
      ...hypotheses.map((journey): Hanging<T> => ({ journey, as: 'hypothesis' })),
    ].filter(({ journey }) => !above.has(journey.id) && !found.has(journey.id));
    for (const one of here) {
      found.set(one.journey.id, one);
      look(one.journey.id);
    }
  };
  look(id);
  return [...found.values()];
}

const isOnlyUnder = (journeys: readonly Tied[], hypothesis: string, found: string): boolean =>
  journeys.every(({ id, comparedWith }) => comparedWith !== hypothesis || id === found);

/** The journey and all that it is an episode of. */
function wholesOf(journeys: readonly Tied[], id: string): ReadonlySet<string> {
  const wholes = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !wholes.has(at);) {
    wholes.add(at);
    const here: string = at;
    at = journeys.find((journey) => journey.id === here)?.parent?.journey;
  }
  return wholes;
}
