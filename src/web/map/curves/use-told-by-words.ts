import { useMemo } from 'react';
import { useHeard, useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { notTakenYet, suggestCurve, type SuggestedPoint } from '#web/map/curves/suggest-curve.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useGround, useMapSession } from '#web/map/store/map-context.ts';

export type ToldByWords = {
  /** Points that people's words suggest and nobody has taken yet, for whom may take them. */
  readonly suggested: readonly SuggestedPoint[];
  /** Leads to the first of some, among the cards, with the suggestion drawn. */
  readonly look: (some: readonly SuggestedPoint[]) => void;
};

/** What people's words suggest of the path, and how one comes to see it. */
export function useToldByWords(): ToldByWords {
  const { mayEdit } = useJourneyActs();
  const { store } = useMapSession();
  const spread = useGround(({ content }) => content.spread);
  const { excerpts } = useHeard();
  const { foreground } = useCurves();
  const { setSuggesting } = useMapViews();
  const suggested = useMemo(
    () => (mayEdit ? notTakenYet(suggestCurve({ spread }, excerpts), foreground) : []),
    [mayEdit, spread, excerpts, foreground],
  );
  return {
    suggested,
    look: ([first]) => {
      if (!first) return;
      setSuggesting(true);
      store.set({ selected: [first.interaction], zoom: { fit: 'phase' } });
    },
  };
}
