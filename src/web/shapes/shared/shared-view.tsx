import { useState } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';
import { useDrawnMap } from '#web/journey/picture/use-scene.ts';
import { useSize } from '#web/journey/picture/use-size.ts';
import { hasWall, useWallScene } from '#web/journey/picture/use-wall-scene.ts';
import { useGround } from '#web/journey/picture/use-ground.ts';
import { ZoomedPicture } from '#web/journey/picture/zoomed-picture.tsx';
import { firstShown, ShownChoice } from '#web/journey/picture/shown-choice.tsx';
import { SharedOutline } from '#web/shapes/shared/shared-outline.tsx';
import { formatIn } from '#web/ui/language/format.ts';
import { presentWords } from '#words/present.ts';
import { shareWords } from '#words/share.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './shared-view.module.css';

type SharedViewProps = {
  readonly content: MapContent;
  readonly view: LaneView | undefined;
  readonly imageHref: ImageHref;
};

/** A map for readers: the whole of it as a room reads it, the picture with every card, near or far, or the same in words from top to bottom. */
export function SharedView(shared: SharedViewProps) {
  const { content } = shared;
  const [shown, setShown] = useState(() => firstShown(hasWall(shared.content, shared.view)));
  return (
    <div className={css['page']}>
      <header className={css['top']}>
        <h1>{content.name}</h1>
        <Rests content={content} />
        <span className={css['gap']} />
        <ShownChoice shown={shown} hasWall={hasWall(content, shared.view)} onShow={setShown} />
      </header>
      <main id="content" className={css['main']}>
        {shown === 'wall' && <WallPicture {...shared} />}
        {shown === 'map' && <Picture {...shared} />}
        {shown === 'reading' && <SharedOutline {...shared} />}
      </main>
    </div>
  );
}

function Rests({ content: { voices, snapshotDate, trustUntil } }: { content: MapContent }) {
  const t = useWords(presentWords);
  const format = formatIn(useLanguage());
  const parts = [
    voices === 0 ? t('no-voices') : t('voices', { n: voices }),
    ...(snapshotDate === undefined ? [] : [t('snapshot', { day: format.day(snapshotDate) })]),
    ...(trustUntil === undefined ? [] : [t('trust-until', { day: format.day(trustUntil) })]),
  ];
  return <p className={css['rests']}>{parts.join(' · ')}</p>;
}

function Picture({ content, view, imageHref }: SharedViewProps) {
  const t = useWords(shareWords);
  const drawn = useDrawnMap(content, { shape: 1.6, theme: useGround(), view });
  return drawn ? <ZoomedPicture scene={drawn.scene} imageHref={imageHref} /> : <p role="status">{t('loading')}</p>;
}

function WallPicture({ content, view }: SharedViewProps) {
  const t = useWords(shareWords);
  const { ref, size } = useSize<HTMLDivElement>();
  const scene = useWallScene(content, { size, theme: useGround(), view });
  return (
    <div ref={ref} className={css['wall']}>
      {scene ? <ZoomedPicture scene={scene} isFilling /> : <p role="status">{t('loading')}</p>}
    </div>
  );
}
