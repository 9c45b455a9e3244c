import { pathText } from '#exchange/pictures/path.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { WallWords } from '#web/map/wall/wall-text.tsx';
import css from './wall.module.css';

type WallGroundProps = { readonly wall: Wall; readonly label: string };

/** What is drawn and not pointed at: where we are not, the line between good and hard, how far voices differ, and the path. */
export function WallGround({ wall, label }: WallGroundProps) {
  const { content, laid } = wall;
  const { width, height, area, mid, phases, backstage } = laid;
  const [left, right] = [phases[0]?.x ?? 0, phases.at(-1)];
  return (
    <>
      <svg className={css['ground']} width={width} height={height} role="img" aria-label={label}>
        <defs>
          <pattern id="wall-hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={css['hatch']} x1="0" x2="0" y1="0" y2="10" />
          </pattern>
        </defs>
        {phases.map(({ id, x, width: broad }, i) => {
          if (content.phases[i]?.involvesUs !== false) return null;
          const [from, to] = [i === 0 ? 0 : x, i === phases.length - 1 ? width : x + broad];
          return <rect key={id} x={from} y={area.y} width={to - from} height={area.height} fill="url(#wall-hatch)" />;
        })}
        <line className={css['edge']} x1={0} x2={width} y1={area.y} y2={area.y} />
        {phases.slice(1).map(({ id, x }) => (
          <line key={id} className={css['edge']} x1={x} x2={x} y1={area.y} y2={area.y + 10} />
        ))}
        <line className={css['zero']} x1={left} x2={(right?.x ?? 0) + (right?.width ?? 0)} y1={mid} y2={mid} />
        <rect className={css['behind']} {...backstage} />
        <line className={css['visibility']} x1={0} x2={width} y1={backstage.y} y2={backstage.y} />
        {laid.bands.map((path, i) => (
          <path key={i} className={css['band']} d={pathText(path)} />
        ))}
      </svg>
      <div aria-hidden="true">
        {laid.axis.map((text, i) => (
          <WallWords key={i} text={text} className={css['axis']} />
        ))}
      </div>
    </>
  );
}
