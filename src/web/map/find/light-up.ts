import { fold } from '#base/fold-letters.ts';

const name = 'stig-found';

/**
 * Lights up what was found where it is drawn, and goes on doing so while the map draws other parts of itself.
 *
 * Shape   gives what puts the light out; where the browser cannot light up words, the selection alone shows them.
 */
export function lightUp(map: HTMLElement, query: string, found: ReadonlySet<string>): () => void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || query.trim() === '') return () => undefined;
  const wanted = fold(query.trim());
  let waiting = 0;
  const draw = () => {
    waiting = 0;
    const spots = [...map.querySelectorAll<HTMLElement>('[data-spot]')];
    const lit = spots.filter((spot) => found.has(spot.dataset['spot'] ?? ''));
    CSS.highlights.set(name, new Highlight(...lit.flatMap((spot) => rangesIn(spot, wanted))));
  };
  const observer = new MutationObserver(() => {
    waiting ||= requestAnimationFrame(draw);
  });
  observer.observe(map, { childList: true, subtree: true, characterData: true });
  draw();
  return () => {
    cancelAnimationFrame(waiting);
    observer.disconnect();
    CSS.highlights.delete(name);
  };
}

function rangesIn(spot: HTMLElement, wanted: string): Range[] {
  const walker = document.createTreeWalker(spot, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const folded = fold(node.textContent ?? '');
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, Math.min(at + wanted.length, node.textContent?.length ?? 0));
      ranges.push(range);
    }
  }
  return ranges;
}
