import { useMemo } from 'react';
import { curveAt, curveLine, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { layBands } from '#exchange/pictures/layout/bands.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import { cairn, heart, thundercloud } from '#exchange/pictures/shapes.ts';
import { type Stop, walkOf } from '#exchange/pictures/walk.ts';
import {
  type Camera,
  cameraAt,
  ground,
  groundCurve,
  groundX,
  groundY,
  transformOf,
} from '#web/shapes/present/camera.ts';
import { SceneSvg } from '#web/journey/picture/scene-svg.tsx';
import { useGround } from '#web/journey/picture/use-ground.ts';
import { type Size, useSize } from '#web/journey/picture/use-size.ts';
import { hasWall, useWallScene } from '#web/journey/picture/use-wall-scene.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { SignParts } from '#web/journey/sign.tsx';
import sign from '#web/journey/sign.module.css';
import css from './present.module.css';

/** The path drawn large, with the camera at the stop; it glides there, or cuts for those who want nothing to move. What is about the whole is told before the wall. */
export function Stage({ content, stop }: { content: MapContent; stop: Stop }) {
  const { ref, size } = useSize<HTMLDivElement>();
  const isWhole = stop.x === undefined && hasWall(content, undefined) && !isWindow('narrow');
  return (
    <div ref={ref} className={css['stage']} aria-hidden="true">
      {size && (isWhole ? <Whole content={content} size={size} /> : <Near {...{ content, stop, size }} />)}
    </div>
  );
}

function Whole({ content, size }: { content: MapContent; size: Size }) {
  const scene = useWallScene(content, { size, theme: useGround(), view: undefined, isSmall: true });
  return scene && <SceneSvg scene={scene} width="100%" />;
}

/** Names grow with the ground, and on a small stage are no smaller than can be read. Units: of the ground. */
const nameSize = ({ scale }: Camera): number => Math.max(14, 12 / scale);

function Near({ content, stop, size }: { content: MapContent; stop: Stop; size: Size }) {
  const { points } = useMemo(() => groundCurve(content), [content]);
  const camera = cameraAt(stop, content.phases.length, size);
  const transform = transformOf(camera, size);
  return (
    <>
      <svg width={size.width} height={size.height}>
        <g className={css['ground']} style={{ transform }}>
          <Landscape content={content} />
          <Signs content={content} points={points} now={stop.id} />
        </g>
      </svg>
      <div className={`${css['ground']} ${css['names']}`} style={{ transform, fontSize: nameSize(camera) }}>
        {content.phases.map(({ id, name }, i) => (
          <span
            key={id}
            data-here={'at' in stop && stop.at === i ? true : undefined}
            style={{ left: groundX(i), width: ground.phase }}
          >
            {name}
          </span>
        ))}
      </div>
    </>
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

/** A moment stands beside what it explains, never over it. Units: of the ground. */
const aside = 21;

type SignsProps = { readonly content: MapContent; readonly points: readonly Point[]; readonly now: string };

function Signs({ content, points, now }: SignsProps) {
  const signs = useMemo(() => walkOf(content).flatMap((stop) => signOf(stop, points)), [content, points]);
  const here = signs.find(({ id }) => id === now);
  return (
    <>
      {here && <circle className={css['halo']} cx={here.x} cy={here.y} r={here.size * 0.95} />}
      {signs.map(({ id, x, y, size, shape, isAssumed }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <g className={sign[isAssumed ? 'assumed' : 'sign']} transform={`scale(${size / 24}) translate(-12 -12)`}>
            <SignParts shape={shape} />
          </g>
        </g>
      ))}
    </>
  );
}

function signOf(stop: Stop, points: readonly Point[]) {
  if ((stop.kind !== 'mark' && stop.kind !== 'moment') || stop.x === undefined) return [];
  const size = stop.kind === 'moment' ? signSize.moment : signSize.mark + (stop.mark.strength - 2) * 3;
  const x = groundX(stop.x) + (stop.kind === 'moment' ? aside : 0);
  const y = (curveAt(points, x) ?? ground.height / 2) - (stop.kind === 'moment' ? size * 0.42 : 0);
  const shape = stop.kind === 'moment' ? cairn : stop.mark.type === 'heart' ? heart : thundercloud;
  return [{ id: stop.id, x, y, size, shape, isAssumed: stop.claim?.assumption === true }];
}
