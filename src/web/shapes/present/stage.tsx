import { useEffect, useMemo, useRef, useState } from 'react';
import { curveAt, curveLine, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { layBands } from '#exchange/pictures/layout/bands.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import { cairn, heart, thundercloud } from '#exchange/pictures/shapes.ts';
import { type Stop, walkOf } from '#exchange/pictures/walk.ts';
import {
  cameraAt,
  ground,
  groundCurve,
  groundX,
  groundY,
  type Screen,
  transformOf,
} from '#web/shapes/present/camera.ts';
import { SignParts } from '#web/journey/sign.tsx';
import sign from '#web/journey/sign.module.css';
import css from './present.module.css';

/** The path drawn large, with the camera at the stop; it glides there, or cuts for those who want nothing to move. */
export function Stage({ content, stop }: { content: MapContent; stop: Stop }) {
  const { ref, screen } = useScreen();
  const { points } = useMemo(() => groundCurve(content), [content]);
  const camera = cameraAt(stop, content.phases.length, { curve: points, screen });
  return (
    <div ref={ref} className={css['stage']} aria-hidden="true">
      <svg width={screen.width} height={screen.height}>
        <g className={css['ground']} style={{ transform: transformOf(camera, screen) }}>
          <Landscape content={content} />
          <Signs content={content} points={points} now={stop.id} />
        </g>
      </svg>
    </div>
  );
}

function Landscape({ content }: { content: MapContent }) {
  const { points, assumed } = useMemo(() => groundCurve(content), [content]);
  const main = content.curves.find(({ of, points: own }) => of === 'customers' && own.length > 1);
  const bands = useMemo(
    () => layBands(content.felt, main, { scales: { x: groundX }, y: groundY }),
    [content.felt, main],
  );
  const parts = useMemo(() => ribbonParts(points, assumed, { width: 9, taper: 60 }), [points, assumed]);
  return (
    <>
      {content.phases.map(({ id, involvesUs }, i) => (
        <rect
          key={id}
          className={involvesUs ? css['with-us'] : css['without-us']}
          x={groundX(i)}
          y={-ground.height}
          width={ground.phase}
          height={3 * ground.height}
        />
      ))}
      {bands.map((band, i) => (
        <path key={i} className={css['band']} d={pathText(band)} />
      ))}
      {parts.map(({ path, marked }, i) => (
        <path key={i} className={marked ? css['assumed'] : css['path']} d={pathText(path)} />
      ))}
      <path className={css['grain']} d={pathText(curveLine(points))} />
    </>
  );
}

const signSize = { mark: 17, moment: 22 } as const;

function Signs({ content, points, now }: { content: MapContent; points: readonly Point[]; now: string }) {
  const stops = useMemo(() => walkOf(content), [content]);
  return stops.map((stop) => {
    if ((stop.kind !== 'mark' && stop.kind !== 'moment') || stop.x === undefined) return null;
    const size = stop.kind === 'moment' ? signSize.moment : signSize.mark + (stop.mark.strength - 2) * 3;
    const x = groundX(stop.x) + (stop.kind === 'moment' ? 14 : 0);
    const y = (curveAt(points, x) ?? ground.height / 2) - (stop.kind === 'moment' ? size * 0.42 : 0);
    const shape = stop.kind === 'moment' ? cairn : stop.mark.type === 'heart' ? heart : thundercloud;
    const isNow = stop.id === now;
    const look = stop.claim?.assumption ? sign['assumed'] : sign['sign'];
    return (
      <g key={stop.id} transform={`translate(${x} ${y})`}>
        {isNow && <circle className={css['halo']} r={size * 0.95} />}
        <g className={look} transform={`scale(${size / 24}) translate(-12 -12)`}>
          <SignParts shape={shape} />
        </g>
      </g>
    );
  });
}

function useScreen() {
  const ref = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Screen>({ width: 1280, height: 400 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setScreen({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, screen };
}
