import { MarkSign } from '#web/journey/sign.tsx';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { placeOf, WallWords } from '#web/map/wall/wall-text.tsx';
import css from './wall.module.css';

/** One thin band of what is behind: who works where, and the sentence that hurts. */
export function WallBehind({ wall: { laid } }: { wall: Wall }) {
  const { painSign } = laid;
  return (
    <>
      {laid.behind.map((text, i) => (
        <WallWords key={i} text={text} className={css['behindWords']} />
      ))}
      {painSign && (
        <span className={css['shortSign']} style={placeOf(painSign)} aria-hidden="true">
          <MarkSign mark={{ type: 'cloud', strength: 2 }} isAssumption={false} size={painSign.width} />
        </span>
      )}
    </>
  );
}
