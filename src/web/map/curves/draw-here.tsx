import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from '#exchange/pictures/curve-path.ts';
import { placeAtX } from '#exchange/pictures/point-x.ts';
import { recordOf } from '#model/document/document.ts';
import { addRecord, editRecord } from '#model/commands/make-command.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { lineOf, pointsAlong } from '#web/map/curves/stroke.ts';
import { useForegroundNow } from '#web/map/curves/use-curves.ts';
import { toFeeling, toY } from '#web/map/lanes/path-geometry.ts';
import { rounded, useNewThings } from '#web/map/page/use-new-things.ts';
import { useMapState, useMapStore } from '#web/map/store/map-context.ts';
import { curveWords } from '#words/curves.ts';
import { Button } from '#web/ui/button.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './curves.module.css';

/** What moves less is a click. Units: px. */
const clickPx = 5;

/** Ground on which a hand draws the path: one stroke for a stretch of it, a click for a point. */
export function DrawHere({ frame }: { frame: MapFrame }) {
  const t = useWords(curveWords);
  const store = useMapStore();
  const isDrawing = useMapState((state) => state.isDrawing);
  const phases = useRecords('phase');
  const { newPoint } = useNewThings();
  const draw = useDraw();
  const [samples, setSamples] = useState<readonly Point[]>([]);
  const from = useRef<{ x: number; y: number; isStroke: boolean }>(undefined);
  const sampleAt = (event: PointerEvent<HTMLElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.min(Math.max(toX(frame, event.clientX - box.left), 0), phases.length);
    return { x, y: toFeeling(frame, event.clientY - box.top) };
  };
  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, y: event.clientY, isStroke: false };
    setSamples([sampleAt(event)]);
  };
  const goOn = (event: PointerEvent<HTMLElement>): void => {
    if (!from.current) return;
    const { x, y } = from.current;
    from.current.isStroke ||= Math.hypot(event.clientX - x, event.clientY - y) > clickPx;
    const sample = sampleAt(event);
    setSamples((all) => [...all, sample]);
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    const [begun, last] = [from.current, sampleAt(event)];
    if (!begun) return;
    from.current = undefined;
    setSamples([]);
    store.set({ isDrawing: true });
    store.noteDrag(event.timeStamp);
    if (begun.isStroke) return draw([...samples, last]);
    const at = placeAtX(phases, last.x);
    if (at) newPoint(at, rounded(last.y));
  };
  const line = samples.map(({ x, y }) => `${toPx(frame, x)},${toY(frame, Math.min(Math.max(y, -1), 1))}`).join(' ');
  return (
    <div
      className={css['drawHere']}
      data-draw-here
      tabIndex={-1}
      onPointerDown={begin}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={() => {
        from.current = undefined;
        setSamples([]);
      }}
    >
      <svg className={css['stroke']} width={frame.width} height={frame.height} aria-hidden="true">
        <polyline points={line} />
      </svg>
      <div className={css['drawHint']}>
        <p>{t('draw-here')}</p>
        {isDrawing && <Button onPress={() => store.set({ isDrawing: false })}>{t('draw-done')}</Button>}
      </div>
    </div>
  );
}

/** Writes a stroke as one step: what stands on its way comes along with its sources, and as few points as it takes are new. */
function useDraw(): (samples: readonly Point[]) => void {
  const { send, now } = useJourneyActs();
  const phases = useRecords('phase');
  const foregroundNow = useForegroundNow();
  return (samples) => {
    const line = lineOf(samples);
    const [start, stop] = [line[0]?.x ?? 0, line.at(-1)?.x ?? 0];
    const before = foregroundNow();
    const onWay = (before?.points ?? []).filter(({ x }) => x >= start && x <= stop);
    const points = pointsAlong(
      line,
      onWay.map(({ x }) => x),
    );
    const curve = before?.id ?? newId();
    const moved = onWay.flatMap(({ id, x }) => {
      const was = recordOf(now().records, 'point', id)?.body.feeling;
      const is = rounded(points.find((point) => point.x === x)?.y ?? was ?? 0);
      return was === is ? [] : [editRecord('point', id, { feeling: { was, is } })];
    });
    const made = points
      .filter((point) => onWay.every(({ x }) => x !== point.x))
      .flatMap(({ x, y }) => {
        const at = placeAtX(phases, x);
        return at ? [addRecord('point', { id: newId(), body: { curve, at, feeling: rounded(y) } })] : [];
      });
    if (moved.length + made.length === 0) return;
    send(...(before ? [] : [addRecord('curve', { id: curve, body: { of: 'customers' } })]), ...moved, ...made);
  };
}
