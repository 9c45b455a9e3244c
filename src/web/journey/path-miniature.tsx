import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import type { Place } from '#model/record/place.ts';
import type { JourneySummary as Summary } from '#protocol/http/map.ts';
import { layMiniature } from '#web/journey/lay-miniature.ts';
import { SignAt } from '#web/journey/sign.tsx';
import css from './path-miniature.module.css';

/** What is told of a journey in a list. Units: `path` x 0 … 1 over the whole, feeling −1 … +1. */
export type JourneySummary = Omit<Summary, 'parent'> & {
  readonly parent?: { readonly journey: string; readonly place?: Place | undefined } | undefined;
};

type MiniatureProps = Pick<JourneySummary, 'path' | 'basis'> & {
  /** What stands on it, where that is shown. */
  readonly signs?: JourneySummary['signs'];
  readonly width?: number;
  readonly height?: number;
  readonly label?: string | undefined;
};

/** A journey's experience curve, small enough to stand in a row; of a journey that nobody was asked about it is a dashed outline, as on the map. */
export function PathMiniature({ path, basis, signs, width = 260, height = 74, label }: MiniatureProps) {
  const laid = layMiniature({ path, signs }, { width, height });
  const told = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={css['mini']} {...told}>
      <line x1="0" x2={width} y1={laid.mid} y2={laid.mid} className={css['zero']} />
      <path
        d={pathText(ribbon(laid.line, { width: 5, taper: 16 }))}
        className={basis === 'researched' ? css['path'] : css['assumed']}
      />
      {laid.signs.map(({ id, type, box, isAssumption }) => (
        <SignAt key={id} type={type} box={box} isAssumption={isAssumption} />
      ))}
    </svg>
  );
}
