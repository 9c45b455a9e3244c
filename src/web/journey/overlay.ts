import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { askAgainMs } from '#web/client/events-anew.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useAtRest } from '#web/client/use-at-rest.ts';

/**
 * Behaviour over a map. What is not in `interactions` is not measured.
 *
 * Shape   `transitions` are all ways that customers went, drawn or not; `undrawn` are those that no written transition stands for.
 * Units   seconds; `customers` are distinct customers of all in the logs, `all`.
 */
export type Overlay = {
  readonly all: number;
  readonly interactions: ReadonlyMap<string, LivedInteraction>;
  readonly transitions: ReadonlyMap<string, LivedTransition>;
  readonly undrawn: readonly LivedTransition[];
};

export type LivedInteraction = { readonly customers: number; readonly events: number };

export type LivedTransition = {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  readonly medianS: number;
  readonly p25S: number;
  readonly p75S: number;
};

/** What behaviour shows between two: `unpassed` where both are measured and nobody went that way, `null` where one is not measured. */
export type LivedWay = LivedTransition | 'unpassed' | null;

export function livedWay({ transitions, interactions }: Overlay, from: string, to: string): LivedWay {
  const way = transitions.get(betweenKey(from, to));
  if (way) return way;
  return interactions.has(from) && interactions.has(to) ? 'unpassed' : null;
}

type OverlayAnswer = {
  readonly customers: number;
  readonly interactions: readonly { readonly id: string; readonly customers: number; readonly events: number }[];
  readonly transitions: readonly LivedTransition[];
  readonly unlisted: readonly LivedTransition[];
};

/** The key of what lies between two interactions. */
export const betweenKey = (from: string, to: string): string => `${from}\n${to}`;

/** What behaviour shows over this journey; `rules` changes when the mapping does. */
export const useOverlay = (journey: string, rules: string) => {
  const enabled = useAtRest();
  return useQuery({
    enabled,
    queryKey: [...keyOf('readOverlay', { params: { id: journey } }), rules],
    queryFn: () => ask('readOverlay', { params: { id: journey } }),
    select: overlayOf,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // Events may still be on their way in, as those of the example are when it is first opened.
    refetchInterval: ({ state }) => askAgainMs(state.error) || ((state.data?.customers ?? 0) > 0 ? false : 30_000),
    retry: false,
  });
};

const overlayOf = (answer: OverlayAnswer): Overlay => ({
  all: answer.customers,
  interactions: new Map(answer.interactions.map((lived) => [lived.id, lived])),
  transitions: new Map(
    [...answer.unlisted, ...answer.transitions].map((lived) => [betweenKey(lived.from, lived.to), lived]),
  ),
  undrawn: answer.unlisted,
});
