import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

type Looked = { readonly selected: string | undefined; readonly shown: string | undefined };

/** The card that is a page: what is chosen, or the first of the phase that is chosen; else the one that was shown, or the first of all. */
export function pageCard({ phases, placeOf }: Pick<MapView, 'phases' | 'placeOf'>, looked: Looked): string | undefined {
  const { selected = '', shown = '' } = looked;
  if (placeOf.has(selected)) return selected;
  const chosen = phases.find(({ phase }) => phase.id === selected);
  const isIn = chosen === undefined || placeOf.get(shown)?.phase === chosen.index;
  if (placeOf.has(shown) && isIn) return shown;
  return (chosen?.interactions[0] ?? phases.find(({ interactions }) => interactions.length > 0)?.interactions[0])?.id;
}

export type Beside = {
  readonly before: RecordOf<'interaction'> | undefined;
  readonly after: RecordOf<'interaction'> | undefined;
};

/** The cards before and after one on the way through the journey, from phase to phase. */
export function cardsBeside({ phases }: Pick<MapView, 'phases'>, id: string): Beside {
  const order = phases.flatMap(({ interactions }) => interactions);
  const at = order.findIndex((one) => one.id === id);
  return { before: order[at - 1], after: at === -1 ? undefined : order[at + 1] };
}
