import { wallType } from '#exchange/pictures/wall/wall-size.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { placeOf, WallWords } from '#web/map/wall/wall-text.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall.module.css';

/** One thin band of what is behind: who works where, and the sentence that hurts. */
export function WallBehind({ wall: { laid } }: { wall: Wall }) {
  const t = useWords(mapWords);
  const { painSign, backstage, behind, phases } = laid;
  const letters = wallType({ window: innerWidth }).label;
  const left = phases[0]?.x ?? 0;
  const isFree = behind.every(({ x, y }) => x > left + letters.size * 7 || y > backstage.y + letters.size * 2);
  return (
    <>
      {isFree && (
        <span
          className={css['backstage']}
          style={{ left, top: backstage.y + letters.size * 0.75, fontSize: letters.size }}
        >
          {t('backstage')}
        </span>
      )}
      {behind.map((text, i) => (
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
