import type { BehaviourContent, LivedPlace, MapContent } from '#exchange/pictures/content/types.ts';
import { shortNameOf } from '#model/map/short-name.ts';

type Way = {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  readonly p25S: number;
  readonly medianS: number;
  readonly p75S: number;
};

/** What event logs answered about a map; of all in them, and of what is mapped. */
export type LivedCounts = {
  readonly customers: number;
  readonly events: number;
  readonly interactions: readonly { readonly id: string; readonly customers: number }[];
  readonly unmeasured: readonly string[];
  readonly transitions: readonly Way[];
  readonly unlisted: readonly Way[];
  /** For how many customers an interaction is the last that events show. */
  readonly last: ReadonlyMap<string, number>;
};

/** What customers did, in the order and the names of the map; nothing where no event is mapped to anything on it. */
export function behaviourContent(
  { phases }: Pick<MapContent, 'phases'>,
  lived: LivedCounts,
  logs: BehaviourContent['logs'],
): BehaviourContent | undefined {
  const passed = new Map(lived.interactions.map(({ id, customers }) => [id, customers]));
  const places = phases.flatMap(({ name: phase, interactions }) =>
    interactions.flatMap(({ id, text, shortName }) => {
      const customers = passed.get(id);
      return customers === undefined ? [] : [{ id, phase, name: shortName ?? shortNameOf(text), customers }];
    }),
  );
  if (places.length === 0 || lived.customers === 0) return undefined;
  const ways = Map.groupBy([...lived.transitions, ...lived.unlisted], ({ from }) => from);
  return {
    customers: lived.customers,
    events: lived.events,
    logs,
    places: places.map((place, at) => ({
      ...place,
      stopped: lived.last.get(place.id) ?? 0,
      onward: onwardFrom(ways.get(place.id) ?? [], places.slice(at + 1)),
    })),
    unmeasured: lived.unmeasured.length,
  };
}

/** The way that most customers went on to something further along the map. */
function onwardFrom(ways: readonly Way[], further: readonly Pick<LivedPlace, 'id' | 'name'>[]): LivedPlace['onward'] {
  const names = new Map(further.map(({ id, name }) => [id, name]));
  const [most] = ways.filter(({ to }) => names.has(to)).toSorted((a, b) => b.customers - a.customers);
  if (!most) return undefined;
  const { to, customers, p25S, medianS, p75S } = most;
  return { to: names.get(to) ?? '', customers, p25S, medianS, p75S };
}
