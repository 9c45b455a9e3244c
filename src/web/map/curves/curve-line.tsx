import type { CurveContent } from '#exchange/pictures/content/types.ts';
import css from './curves.module.css';

type CurveLineProps = { readonly curve: CurveContent; readonly isForeground: boolean };

/** A little of a curve as it is drawn, beside its name. */
export function CurveLine({ curve: { kind }, isForeground }: CurveLineProps) {
  const look = isForeground ? css['broad'] : `${css['other']} ${css[kind ?? 'researched'] ?? ''}`;
  return (
    <svg width={28} height={10} aria-hidden="true">
      <line className={look} x1={3} x2={25} y1={5} y2={5} />
    </svg>
  );
}
