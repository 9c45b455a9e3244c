import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useJourney, useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { type LaneKind, laneKinds } from '#model/map/lane-kinds.ts';
import { type OwnLane, ownLanesIn } from '#model/map/own-lanes.ts';
import { type BuiltInView, builtInView, isBuiltIn } from '#model/map/built-in-views.ts';
import { type MapViews, MapViewsContext } from '#web/journey/views/map-views-context.ts';
import { type LaneView, plainView, sameView, viewOfBody } from '#model/map/lane-view.ts';

type Kept = { readonly chosen: string; readonly changed?: LaneView | undefined };

/** Keeps the chosen view of each journey, and what was changed in it, on this device. */
export function MapViewsProvider({ children }: { children: ReactNode }) {
  const { id } = useJourneyActs();
  const saved = useRecords('view');
  const [kept, setKept] = useState<Kept>(() => readKept(id));
  const keep = useCallback(
    (next: Kept) => {
      setKept(next);
      localStorage.setItem(keyOf(id), JSON.stringify(next));
    },
    [id],
  );
  const [isSuggesting, setSuggesting] = useState(false);
  const [isCounting, setCounting] = useState(false);
  const lanes = useLanesOf();
  const isThere = isBuiltIn(kept.chosen) || saved.some((one) => one.id === kept.chosen);
  const chosen = isThere ? kept.chosen : 'map';
  const views = useMemo((): MapViews => {
    const body = saved.find((one) => one.id === chosen)?.body;
    const base = body ? viewOfBody(body) : builtInView(chosen as BuiltInView, lanes);
    const view = isThere && kept.changed ? kept.changed : base;
    return {
      lanes,
      saved,
      chosen,
      view,
      isChanged: !sameView(view, base),
      isSuggesting,
      setSuggesting,
      isCounting,
      setCounting,
      choose: (next) => keep({ chosen: next }),
      change: (changed) => keep({ chosen, changed: sameView(changed, base) ? undefined : changed }),
    };
  }, [saved, lanes, chosen, isThere, kept.changed, keep, isSuggesting, isCounting]);
  return <MapViewsContext value={views}>{children}</MapViewsContext>;
}

/** The lanes that this journey can have; the same as long as the team's own are. */
function useLanesOf(): readonly LaneKind[] {
  const own = useJourney(({ records }) => JSON.stringify(ownLanesIn(records)));
  return useMemo(() => laneKinds(JSON.parse(own) as OwnLane[]), [own]);
}

const keyOf = (journey: string): string => `stig-view:${journey}`;

function readKept(journey: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(journey)) ?? '{}') as Partial<Kept>;
    const changed = kept.changed && { ...plainView, ...kept.changed };
    return { chosen: typeof kept.chosen === 'string' ? kept.chosen : 'map', changed };
  } catch {
    return { chosen: 'map' };
  }
}
