import { ask, askOne, type EventEngine } from '#analytics/event-engine.ts';
import type { EventScope } from '#analytics/event-table.ts';
import {
  bucketsPerDecade,
  interactionCounts,
  lastPlaces,
  offTheMap,
  overlayTotals,
  transitionCounts,
} from '#analytics/questions/overlay-questions.ts';
import type { InteractionRules } from '#analytics/questions/place-of-event.ts';

/** The drawn journey that behaviour is laid over. */
export type OverlayMap = {
  readonly interactions: readonly InteractionRules[];
  readonly transitions: readonly { readonly from: string; readonly to: string }[];
};

/** A place with no rule is not measured, which is not the same as nobody having been there. */
type MeasuredInteraction =
  | { readonly id: string; readonly measured: false }
  | {
      readonly id: string;
      readonly measured: true;
      readonly customers: number;
      readonly events: number;
      readonly sinceStartS: number | null;
    };

type TimeSpread = {
  readonly p25S: number;
  readonly medianS: number;
  readonly p75S: number;
  /** How often it took how long; a bucket reaches up to, not including, `belowS`. */
  readonly histogram: readonly { readonly fromS: number; readonly belowS: number; readonly n: number }[];
};

export type MeasuredTransition = { readonly from: string; readonly to: string } & (
  | { readonly measured: false }
  | { readonly measured: true; readonly customers: number; readonly passages: number; readonly time: TimeSpread | null }
);

/**
 * Behaviour over one drawn journey.
 *
 * Shape   `customers` and `events` of the whole overlay are all in the logs, mapped or not: the denominators.
 *         `unlisted` are ways that customers went between interactions where the map draws no transition.
 * Units   names ending in `S` in seconds; `sinceStartS` is the median from a customer's first event.
 */
export type Overlay = {
  readonly customers: number;
  readonly events: number;
  readonly interactions: readonly MeasuredInteraction[];
  readonly transitions: readonly MeasuredTransition[];
  readonly unlisted: readonly (MeasuredTransition & { readonly measured: true })[];
  readonly offTheMap: readonly { readonly activity: string; readonly events: number; readonly customers: number }[];
};

export async function overlayJourney(engine: EventEngine, scope: EventScope, map: OverlayMap): Promise<Overlay> {
  const mapped = { ...scope, interactions: map.interactions };
  const totals = await askOne(engine, overlayTotals(scope));
  const places = new Map((await ask(engine, interactionCounts(mapped))).map((row) => [row.place, row]));
  const ways = (await ask(engine, transitionCounts(mapped))).map(measureWay);
  const drawn = new Set(map.transitions.map(wayKey));
  const measurable = new Set(map.interactions.filter(({ rules }) => rules.length > 0).map(({ id }) => id));
  return {
    ...totals,
    interactions: map.interactions.map(({ id }) => {
      if (!measurable.has(id)) return { id, measured: false };
      const found = places.get(id);
      return {
        id,
        measured: true,
        customers: found?.customers ?? 0,
        events: found?.events ?? 0,
        sinceStartS: found?.since_start_s ?? null,
      };
    }),
    transitions: map.transitions.map(({ from, to }) => {
      if (!measurable.has(from) || !measurable.has(to)) return { from, to, measured: false };
      return (
        ways.find((way) => way.from === from && way.to === to) ?? {
          from,
          to,
          measured: true,
          customers: 0,
          passages: 0,
          time: null,
        }
      );
    }),
    unlisted: ways.filter((way) => !drawn.has(wayKey(way))),
    offTheMap: await ask(engine, offTheMap(mapped)),
  };
}

/** For how many customers each interaction is the last that their events show; those that are nobody's last are left out. */
export async function lastSeen(
  engine: EventEngine,
  scope: EventScope,
  interactions: readonly InteractionRules[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(engine, lastPlaces({ ...scope, interactions }));
  return new Map(rows.map(({ place, customers }) => [place, customers]));
}

type WayRow = {
  from: string;
  to: string;
  customers: number;
  passages: number;
  p25: number;
  median: number;
  p75: number;
  buckets: number[];
  counts: number[];
};

function measureWay({ from, to, customers, passages, ...time }: WayRow): MeasuredTransition & { measured: true } {
  const histogram = time.buckets.map((bucket, index) => ({ ...bucketEdges(bucket), n: time.counts[index] ?? 0 }));
  return {
    from,
    to,
    measured: true,
    customers,
    passages,
    time: { p25S: time.p25, medianS: time.median, p75S: time.p75, histogram },
  };
}

/** Bucket −1 is everything under a second. */
export const bucketEdges = (bucket: number): { fromS: number; belowS: number } => ({
  fromS: bucket < 0 ? 0 : 10 ** (bucket / bucketsPerDecade),
  belowS: bucket < 0 ? 1 : 10 ** ((bucket + 1) / bucketsPerDecade),
});

const wayKey = ({ from, to }: { from: string; to: string }): string => JSON.stringify([from, to]);
