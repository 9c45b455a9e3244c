import { type MouseEvent, Suspense, useMemo, useRef } from 'react';
import { curveLine, type Point } from '#exchange/pictures/curve-path.ts';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { placeAtX } from '#exchange/pictures/point-x.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import { toX } from '#web/canvas/frame.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { curvePoints, toFeeling } from '#web/map/lanes/path-geometry.ts';
import { PathPoints, usePointDrag } from '#web/map/lanes/path-points.tsx';
import { useMapState } from '#web/map/store/map-context.ts';
import { rounded, useNewThings } from '#web/map/page/use-new-things.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { wallFrame } from '#web/map/wall/wall-frame.ts';
import path from '#web/map/lanes/path-lane.module.css';
import css from './wall.module.css';

const OtherCurves = lazyPart(async () => (await import('#web/map/curves/other-curves.tsx')).OtherCurves);
const DrawHere = lazyPart(async () => (await import('#web/map/curves/draw-here.tsx')).DrawHere);

/** The second click of two that follow so soon draws nothing of its own. */
const twiceMs = 600;

/** Where hands change the path: its points, and empty ground that takes a new one. */
export function WallPath({ wall }: { wall: Wall }) {
  const { mayEdit } = useJourneyActs();
  const phases = useRecords('phase');
  const { newPoint } = useNewThings();
  const { frame, left, top } = useMemo(() => wallFrame(wall.laid), [wall.laid]);
  const drag = usePointDrag(frame, wall.curve);
  const points = useMemo(() => curvePoints(frame, drag.curve), [frame, drag.curve]);
  const drawnAt = useRef(-Infinity);
  const hasChosenCurves = useMapViews().view.curves !== undefined;
  const isBare = points.length === 0 && mayEdit;
  const isDrawing = useMapState((state) => state.isDrawing) && mayEdit;
  const addHere = (event: MouseEvent<HTMLElement>) => {
    if (!mayEdit || event.target !== event.currentTarget || event.timeStamp - drawnAt.current < twiceMs) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = placeAtX(phases, toX(frame, event.clientX - box.left));
    if (!at) return;
    event.stopPropagation();
    drawnAt.current = event.timeStamp;
    newPoint(at, rounded(toFeeling(frame, event.clientY - box.top)));
  };
  return (
    <div
      className={`${path['lane']} ${css['points']} ${isDrawing ? css['drawing'] : ''}`}
      data-wall-path
      style={{ left, top, width: frame.width, height: frame.height }}
      onDoubleClick={addHere}
    >
      <svg className={path['drawing']} width={frame.width} height={frame.height} aria-hidden="true">
        {hasChosenCurves && (
          <Suspense fallback={null}>
            <OtherCurves frame={frame} />
          </Suspense>
        )}
        <PathDrawn points={points} curve={drag.curve} breadth={Math.max(9.5, wall.laid.width / 105)} />
      </svg>
      <PathPoints frame={frame} drag={drag} points={points} />
      {(isBare || isDrawing) && (
        <Suspense fallback={null}>
          <DrawHere frame={frame} />
        </Suspense>
      )}
    </div>
  );
}

type PathDrawnProps = {
  readonly points: readonly Point[];
  readonly curve: CurveContent | undefined;
  readonly breadth: number;
};

/** The path itself: solid where somebody said so, an outline where nobody did. */
function PathDrawn({ points, curve, breadth }: PathDrawnProps) {
  const isAssumed = (stretch: number): boolean =>
    (curve?.points ?? []).slice(stretch, stretch + 2).some(({ claim }) => claim.assumption);
  const parts = ribbonParts(points, isAssumed, { width: breadth, taper: breadth * 5 });
  return (
    <>
      {parts.map(({ path: outline, marked }, i) => (
        <path key={i} className={path[marked ? 'assumed' : 'path']} d={pathText(outline)} />
      ))}
      <path
        className={css['grain']}
        d={pathText(curveLine(points))}
        strokeWidth={breadth / 5}
        strokeDasharray={`0.1 ${breadth * 1.4}`}
      />
    </>
  );
}
