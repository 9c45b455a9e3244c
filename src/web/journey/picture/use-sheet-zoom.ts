import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { At, ZoomBy } from '#web/canvas/zoom-hands.ts';

export type SheetZoom = {
  /** How wide the sheet is, as its style says it. */
  readonly width: string;
  readonly isFarthest: boolean;
  readonly isNearest: boolean;
  readonly zoomBy: ZoomBy;
  readonly showWhole: () => void;
};

const nearest = 5;

/**
 * How large a sheet lies in a frame that scrolls; what is under the hand, or else in the middle, stands still.
 *
 * Units   a zoom of 1 is as wide as the frame; `shape` is width by height.
 */
export function useSheetZoom(frame: RefObject<HTMLElement | null>, shape: number): SheetZoom {
  const [{ zoom, isFarthest }, set] = useState({ zoom: 1, isFarthest: false });
  const anchor = useRef<{ readonly at: At; readonly was: number }>(undefined);
  const now = useRef(zoom);
  now.current = zoom;
  useLayoutEffect(() => {
    const [element, held] = [frame.current, anchor.current];
    anchor.current = undefined;
    if (!element || !held) return;
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [held.at.clientX - left, held.at.clientY - top];
    element.scrollLeft = (element.scrollLeft + x) * (zoom / held.was) - x;
    element.scrollTop = (element.scrollTop + y) * (zoom / held.was) - y;
  }, [frame, zoom]);
  const acts = useMemo(() => {
    const zoomTo = (wanted: number, at?: At) => {
      const element = frame.current;
      if (!element) return;
      const whole = wholeIn(element, shape);
      anchor.current = { at: at ?? middleOf(element), was: now.current };
      set({ zoom: Math.min(Math.max(wanted, whole), nearest), isFarthest: wanted <= whole });
    };
    const zoomBy: ZoomBy = (factor, at) => zoomTo(now.current * factor, at);
    return { zoomBy, showWhole: () => zoomTo(0) };
  }, [frame, shape]);
  return { width: `${zoom * 100}%`, isFarthest, isNearest: zoom >= nearest, ...acts };
}

/** The zoom at which all of the sheet is seen. */
const wholeIn = ({ clientWidth, clientHeight }: HTMLElement, shape: number): number =>
  Math.min(1, (clientHeight * shape) / Math.max(clientWidth, 1));

function middleOf(element: HTMLElement): At {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
