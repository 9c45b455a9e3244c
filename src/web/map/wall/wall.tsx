import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { wallType } from '#exchange/pictures/wall/wall-size.ts';
import { useMapSession, useMapState, useSelected } from '#web/map/store/map-context.ts';
import { isOnWall, useWall, type Wall as WallNow } from '#web/map/wall/use-wall.ts';
import { WallBehind } from '#web/map/wall/wall-behind.tsx';
import { WallGround } from '#web/map/wall/wall-ground.tsx';
import { WallHeads } from '#web/map/wall/wall-heads.tsx';
import { WallLegend } from '#web/map/wall/wall-legend.tsx';
import { WallPath } from '#web/map/wall/wall-path.tsx';
import { WallSayings } from '#web/map/wall/wall-sayings.tsx';
import { WallSigns } from '#web/map/wall/wall-signs.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { OthersOnMap } from '#web/map/presence/others-on-map.tsx';
import css from './wall.module.css';

const WallHandOffs = lazyPart(async () => (await import('#web/map/wall/wall-hand-offs.tsx')).WallHandOffs);

/** The whole journey as a room reads it: its path and what lies on it, heads, short names, people's words, and one line of what is behind. */
export function Wall() {
  const t = useWords(mapWords);
  const wall = useWall();
  const { laid } = wall;
  useNearWhatIsNotHere(wall);
  return (
    <div className={css['wall']} data-wall style={{ width: laid.width }}>
      <div className={css['room']} style={{ height: laid.height }}>
        <WallGround wall={wall} label={t('curve-of-customers')} />
        <WallHeads wall={wall} />
        <WallPath wall={wall} />
        <WallSigns wall={wall} />
        <WallSayings wall={wall} />
        <WallBehind wall={wall} />
        <Suspense fallback={null}>
          <WallHandOffs wall={wall} />
        </Suspense>
        <OthersOnMap />
      </div>
      <WallLegend letters={wallType({ window: innerWidth }).label.size} />
    </div>
  );
}

/** What is chosen and has no place here, and what is written, is seen nearer. */
function useNearWhatIsNotHere(wall: WallNow): void {
  const { store } = useMapSession();
  const selected = useSelected();
  const editing = useMapState((state) => state.editing);
  const here = useRef(selected);
  useEffect(() => {
    const isHere = selected === undefined || isOnWall(wall, selected);
    const wasHere = here.current === selected;
    if (isHere) here.current = selected;
    const isWrittenHere = editing === undefined || wall.laid.phases.some(({ id }) => id === editing);
    if ((!isHere && !wasHere) || !isWrittenHere) store.set({ zoom: { fit: 'phase' } });
  }, [store, wall, selected, editing]);
}
