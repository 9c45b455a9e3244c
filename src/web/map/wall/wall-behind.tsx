import type { Wall } from '#web/map/wall/use-wall.ts';
import { WallWords } from '#web/map/wall/wall-text.tsx';
import css from './wall.module.css';

/** One thin band of what is behind: who works where, and the sentence that hurts. */
export function WallBehind({ wall: { laid } }: { wall: Wall }) {
  return laid.behind.map((text, i) => <WallWords key={i} text={text} className={css['behindWords']} />);
}
