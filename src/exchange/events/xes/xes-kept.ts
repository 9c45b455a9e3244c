/**
 * What of an XES log counts and is kept, as somebody said.
 *
 * Shape   `steps` of the life cycle in any case of letters, '' for events that name none; `properties` as `LogEvent` names them.
 */
export type XesKept = {
  readonly steps?: readonly string[] | undefined;
  readonly properties?: readonly string[] | undefined;
};

type Properties = Record<string, string>;

export type Keeping = {
  readonly counts: (step: string | undefined) => boolean;
  readonly properties: (all: Properties) => Properties;
};

/** Tools write COMPLETE and complete for the same step. */
export const stepOf = (lifecycle = ''): string => lifecycle.trim().toLowerCase();

export function createKeeping({ steps, properties }: XesKept): Keeping {
  const counted = steps && new Set(steps.map(stepOf));
  const kept = properties && new Set(properties);
  return {
    counts: (step) => counted?.has(stepOf(step)) ?? true,
    properties: (all) => (kept ? Object.fromEntries(Object.entries(all).filter(([key]) => kept.has(key))) : all),
  };
}
