import { useCallback, useEffect, useState } from 'react';

const perStopMs = 1100;

/**
 * Walks through the moments from first to last; stands at the last one, whichever that is, until it is sent elsewhere.
 *
 * Units   `at` in moments: 2.5 is half the way from the third to the fourth. Where less motion is asked for it goes in whole ones.
 */
export function usePlay(count: number) {
  const [at, setAt] = useState(Number.POSITIVE_INFINITY);
  const [isPlaying, setPlaying] = useState(false);
  const last = Math.max(count - 1, 0);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let before = performance.now();
    let frame = requestAnimationFrame(function walk(now) {
      const step = (now - before) / perStopMs;
      if (!isStill || step >= 1) {
        before = now;
        setAt((was) => Math.min(Math.min(was, last) + (isStill ? 1 : step), last));
      }
      frame = requestAnimationFrame(walk);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, last]);
  useEffect(() => {
    if (isPlaying && at >= last) setPlaying(false);
  }, [isPlaying, at, last]);
  const play = useCallback(() => {
    setAt((was) => (was >= last ? 0 : was));
    setPlaying(true);
  }, [last]);
  const pause = useCallback(() => setPlaying(false), []);
  const goTo = useCallback((index: number) => {
    setPlaying(false);
    setAt(index);
  }, []);
  return { at: Math.min(at, last), isPlaying, play, pause, goTo };
}
