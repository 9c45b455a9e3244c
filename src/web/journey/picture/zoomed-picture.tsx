import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import { type ImageHref, SceneSvg } from '#web/journey/picture/scene-svg.tsx';
import { useSheetZoom } from '#web/journey/picture/use-sheet-zoom.ts';
import { useZoomHands } from '#web/canvas/zoom-hands.ts';
import { shareWords } from '#words/share.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './zoomed-picture.module.css';

type ZoomedPictureProps = {
  readonly scene: Scene;
  readonly imageHref?: ImageHref;
  /** Where its buttons are, so that they lie under nothing. */
  readonly toolSide?: 'left' | 'right';
  /** Whether the picture reaches the foot of its place, with a free edge there for the buttons. */
  readonly isFilling?: boolean;
  readonly children?: ReactNode;
};

/** A picture as wide as its place, and some times larger or all of it at once: by buttons, by + − 0, by the wheel with Ctrl and by two fingers. What lies on it grows with it. */
export function ZoomedPicture(props: ZoomedPictureProps) {
  const { scene, imageHref, toolSide = 'right', isFilling, children } = props;
  const t = useWords(shareWords);
  const reason = useWords(reasonWords);
  const frame = useRef<HTMLDivElement>(null);
  const { width, isFarthest, isNearest, zoomBy, showWhole } = useSheetZoom(frame, scene.width / scene.height);
  useZoomHands(frame, zoomBy);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') zoomBy(step);
    if (event.key === '-') zoomBy(1 / step);
    if (event.key === '0') showWhole();
  };
  return (
    <>
      <div ref={frame} className={css['frame']} tabIndex={0} role="region" aria-label={t('map')} onKeyDown={onKeyDown}>
        <div className={css['sheet']} style={{ width }}>
          <SceneSvg scene={scene} width="100%" imageHref={imageHref} />
          {children}
        </div>
      </div>
      <div className={css['zoom']} data-side={toolSide} data-low={isFilling || undefined}>
        <Button
          look="icon"
          aria-label={t('farther')}
          whyNot={isFarthest && reason('farthest')}
          onPress={() => zoomBy(1 / step)}
        >
          <span aria-hidden="true">−</span>
        </Button>
        <Button look="icon" aria-label={t('whole')} onPress={showWhole}>
          <Icon name="fit" />
        </Button>
        <Button
          look="icon"
          aria-label={t('nearer')}
          whyNot={isNearest && reason('nearest')}
          onPress={() => zoomBy(step)}
        >
          <span aria-hidden="true">+</span>
        </Button>
      </div>
    </>
  );
}

const step = 1.5;
