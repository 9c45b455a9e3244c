import { curveLine } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import { curvePoints } from '#web/map/lanes/path-geometry.ts';
import css from './curves.module.css';

/** The curves that are not drawn on, thin: whole lines for what was lived, dashed for what is believed, dotted for what is wanted. */
export function OtherCurves({ frame }: { frame: MapFrame }) {
  const { others } = useCurves();
  return others.map((curve) => (
    <path
      key={curve.id}
      className={`${css['other']} ${css[curve.kind ?? 'researched'] ?? ''}`}
      d={pathText(curveLine(curvePoints(frame, curve)))}
    />
  ));
}
