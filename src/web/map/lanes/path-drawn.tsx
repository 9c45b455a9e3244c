import { type MouseEvent, Suspense, useMemo, useRef } from 'react';
import { curveLine } from '#exchange/pictures/curve-path.ts';
import { placeAtX } from '#exchange/pictures/point-x.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { band, ribbon } from '#exchange/pictures/ribbon.ts';
import { CurveLegend } from '#web/map/curves/curve-legend.tsx';
import { OtherCurves } from '#web/map/curves/other-curves.tsx';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { toX } from '#web/canvas/frame.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { useGround, useMapState } from '#web/map/store/map-context.ts';
import { curvePoints, spreadOf, toFeeling } from '#web/map/lanes/path-geometry.ts';
import { lettersBesidePath } from '#web/map/lanes/labels-beside-path.ts';
import { PathLabels } from '#web/map/lanes/path-labels.tsx';
import { PathPoints, usePointDrag } from '#web/map/lanes/path-points.tsx';
import { PathSigns } from '#web/map/lanes/path-signs.tsx';
import { rounded, useNewThings } from '#web/map/page/use-new-things.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './path-lane.module.css';

const SpreadCounts = lazyPart(async () => (await import('#web/map/curves/spread-counts.tsx')).SpreadCounts);
const DrawHere = lazyPart(async () => (await import('#web/map/curves/draw-here.tsx')).DrawHere);
const Suggestion = lazyPart(async () => (await import('#web/map/curves/suggestion.tsx')).Suggestion);

/** The second click of two that follow so soon draws nothing of its own. */
const twiceMs = 600;

/** The experience curve over the whole, with what lies on it and what people said of it. */
export function Path({ frame }: LaneProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const phases = useRecords('phase');
  const spreads = useGround(({ content }) => content.spread);
  const { newPoint } = useNewThings();
  const { foreground, others } = useCurves();
  const { isSuggesting, isCounting } = useMapViews();
  const drag = usePointDrag(frame, foreground);
  const points = useMemo(() => curvePoints(frame, drag.curve), [frame, drag.curve]);
  const spread = useMemo(() => spreadOf(frame, spreads), [frame, spreads]);
  const isAssumed = (drag.curve?.points ?? []).every(({ claim }) => claim.assumption);
  const { width } = frame;
  const drawnAt = useRef(-Infinity);
  const addHere = (event: MouseEvent<HTMLElement>) => {
    const isFree =
      event.target instanceof Element && !event.target.closest('[data-spot]:not([data-type=quote]), button');
    if (!mayEdit || !isFree || event.timeStamp - drawnAt.current < twiceMs) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = placeAtX(phases, toX(frame, event.clientX - box.left));
    if (!at) return;
    event.stopPropagation();
    drawnAt.current = event.timeStamp;
    newPoint(at, rounded(toFeeling(frame, event.clientY - box.top)));
  };
  const isBare = points.length === 0 && mayEdit;
  const isDrawing = useMapState((state) => state.isDrawing) && mayEdit;
  return (
    <div
      className={`${css['lane']} ${isBare || drag.held ? css['underHand'] : ''}`}
      style={{ ...lettersBesidePath, height: frame.height, width }}
      onDoubleClick={addHere}
    >
      <svg
        className={css['drawing']}
        width={width}
        height={frame.height}
        role="img"
        aria-label={t('curve-of-customers')}
      >
        <line className={css['zero']} x1={0} x2={width} y1={frame.height / 2} y2={frame.height / 2} />
        {spread.length >= 2 && <path className={css['band']} d={pathText(band(spread))} />}
        <OtherCurves frame={frame} />
        <path
          className={isAssumed ? css['assumed'] : css['path']}
          d={pathText(ribbon(points, { width: 10, taper: 46 }))}
        />
        {!isAssumed && <path className={css['grain']} d={pathText(curveLine(points))} />}
      </svg>
      {isCounting && (
        <Suspense fallback={null}>
          <SpreadCounts frame={frame} />
        </Suspense>
      )}
      <PathSigns frame={frame} points={points} />
      <PathPoints frame={frame} drag={drag} points={points} />
      <PathLabels frame={frame} points={points} curve={foreground} others={others} />
      {isSuggesting && (
        <Suspense fallback={null}>
          <Suggestion frame={frame} />
        </Suspense>
      )}
      <CurveLegend />
      {(isBare || isDrawing) && (
        <Suspense fallback={null}>
          <DrawHere frame={frame} />
        </Suspense>
      )}
    </div>
  );
}
