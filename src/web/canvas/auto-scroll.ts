const edgePx = 56;
const fastest = 22;

/** Scrolls the map while a hand that holds something is near an edge of the window; `onScroll` is told each time. */
export function autoScroll(inside: HTMLElement) {
  const map = inside.closest<HTMLElement>('[data-map]');
  let speed = { x: 0, y: 0 };
  let frame = 0;
  let told = (): void => {};
  const step = () => {
    frame = 0;
    if (!map || (speed.x === 0 && speed.y === 0)) return;
    map.scrollBy(speed.x, speed.y);
    told();
    frame = requestAnimationFrame(step);
  };
  return {
    at: ({ clientX, clientY }: PointerEvent, onScroll: () => void) => {
      if (!map) return;
      const box = map.getBoundingClientRect();
      speed = { x: push(clientX, box.left, box.right), y: push(clientY, box.top, box.bottom) };
      told = onScroll;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** How fast, from how near an edge. Units: px a frame. */
function push(at: number, low: number, high: number): number {
  if (at < low + edgePx) return -Math.round(fastest * Math.min((low + edgePx - at) / edgePx, 1));
  return at > high - edgePx ? Math.round(fastest * Math.min((at - high + edgePx) / edgePx, 1)) : 0;
}
