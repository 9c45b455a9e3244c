import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import type { Place } from '#model/record/place.ts';
import css from './path-miniature.module.css';

/** What is told of a journey in a list. Units: `path` x 0 … 1 over the whole, feeling −1 … +1. */
export type JourneySummary = {
  readonly id: string;
  readonly name: string;
  readonly parent?: { readonly journey: string; readonly place?: Place | undefined } | undefined;
  readonly comparedWith?: string | undefined;
  readonly scope?: 'whole' | 'episode' | undefined;
  readonly basis?: 'hypothesis' | 'researched' | undefined;
  readonly phases: number;
  readonly interactions: number;
  readonly hearts: number;
  readonly clouds: number;
  readonly moments: number;
  readonly voices: number;
  readonly unnamed: number;
  readonly findings: number;
  readonly path: readonly { readonly x: number; readonly feeling: number }[];
};

/** A journey's experience curve, small enough to stand in a row; of a journey that nobody was asked about it is a dashed outline, as on the map. */
export function PathMiniature({
  path,
  basis,
  width = 260,
  height = 74,
}: {
  path: JourneySummary['path'];
  basis: JourneySummary['basis'];
  width?: number;
  height?: number;
}) {
  const points = path.map(({ x, feeling }) => ({
    x: 6 + x * (width - 12),
    y: height / 2 - feeling * (height / 2 - 8),
  }));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={css['mini']} aria-hidden="true">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} className={css['zero']} />
      <path
        d={pathText(ribbon(points, { width: 5, taper: 16 }))}
        className={basis === 'researched' ? css['path'] : css['assumed']}
      />
    </svg>
  );
}
