import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { useSight } from '#web/map/store/map-context.ts';
import { headHeight, namesWidth } from '#web/map/layout/map-layout.ts';
import type { Box } from '#web/canvas/sight.ts';

const unknown = { left: namesWidth(Number.POSITIVE_INFINITY), top: headHeight };

/** What of a lane the window shows, and a little around it. Units: px from the lane's top left. */
export function useLaneSight(lane: RefObject<HTMLElement | null>): Box {
  const sight = useSight();
  const [at, setAt] = useState(unknown);
  useLayoutEffect(() => {
    const map = lane.current?.closest('[data-map]');
    if (!map) return undefined;
    const measure = () => {
      if (!lane.current) return;
      const [window, own] = [map.getBoundingClientRect(), lane.current.getBoundingClientRect()];
      const left = Math.round(own.left - window.left + map.scrollLeft);
      const top = Math.round(own.top - window.top + map.scrollTop);
      setAt((was) => (was.left === left && was.top === top ? was : { left, top }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const beside of lane.current?.closest('[data-lanes]')?.children ?? []) observer.observe(beside);
    return () => observer.disconnect();
  }, [lane]);
  return useMemo(
    () => ({ x: sight.x0 - at.left, y: sight.y0 - at.top, width: sight.x1 - sight.x0, height: sight.y1 - sight.y0 }),
    [sight, at],
  );
}
