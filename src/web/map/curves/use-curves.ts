import { useCallback, useMemo } from 'react';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { useGround, useGroundNow } from '#web/map/store/map-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';

export type Curves = {
  /** All of the customers' curves, in their order. */
  readonly all: readonly CurveContent[];
  /** The one that is drawn broad, and that hands and keys change. */
  readonly foreground: CurveContent | undefined;
  /** Those drawn thin beside it. */
  readonly others: readonly CurveContent[];
  readonly isSeen: (id: string) => boolean;
  readonly bringForward: (id: string) => void;
  readonly toggle: (id: string) => void;
};

const customersOf = (curves: readonly CurveContent[]): readonly CurveContent[] =>
  curves.filter(({ of }) => of === 'customers');

const foregroundOf = (all: readonly CurveContent[], { foreground }: LaneView): CurveContent | undefined =>
  all.find(({ id }) => id === foreground) ?? all[0];

/** The curve in the foreground when it is asked for. */
export function useForegroundNow(): () => CurveContent | undefined {
  const ground = useGroundNow();
  const { view } = useMapViews();
  return () => foregroundOf(customersOf(ground().content.curves), view);
}

/** Which of the customers' curves are seen, and which of them stands in the foreground. */
export function useCurves(): Curves {
  const curves = useGround(({ content }) => content.curves);
  const { view, change } = useMapViews();
  const all = useMemo(() => customersOf(curves), [curves]);
  const foreground = foregroundOf(all, view);
  const isSeen = useCallback((id: string): boolean => view.curves?.includes(id) ?? true, [view.curves]);
  const others = useMemo(() => all.filter(({ id }) => id !== foreground?.id && isSeen(id)), [all, foreground, isSeen]);
  const seen = view.curves ?? all.map(({ id }) => id);
  return {
    all,
    foreground,
    others,
    isSeen,
    bringForward: (id) => change({ ...view, foreground: id }),
    toggle: (id) => change({ ...view, curves: isSeen(id) ? seen.filter((one) => one !== id) : [...seen, id] }),
  };
}
