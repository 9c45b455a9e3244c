import { type Box, pathText } from '#exchange/pictures/path.ts';
import { cairn, heart, type Shape, shapeAt, thundercloud } from '#exchange/pictures/shapes.ts';
import type { Mark } from '#model/record/values.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './sign.module.css';

/** A heart or a thundercloud; stronger is larger, and what rests on nothing is a dashed outline. */
export function MarkSign({ mark, isAssumption, size }: { mark: Mark; isAssumption: boolean; size: number }) {
  const t = useWords(mapWords);
  const name = t(mark.type === 'heart' ? 'heart' : 'cloud');
  const strength = t(`strength-${(mark.strength ?? 1) as 1 | 2 | 3}`);
  const label = `${name}, ${strength}${isAssumption ? `, ${t('assumption')}` : ''}`;
  const grown = size * (0.78 + 0.14 * (mark.strength ?? 1));
  return (
    <svg
      viewBox="-1 -1 26 26"
      width={grown}
      height={grown}
      role="img"
      aria-label={label}
      className={isAssumption ? css['assumed'] : css['sign']}
    >
      <SignParts shape={mark.type === 'heart' ? heart : thundercloud} />
    </svg>
  );
}

/** The stones of a moment of truth; of one that nobody told of a dashed outline. */
export function CairnSign({ size, isAssumption = false }: { size: number; isAssumption?: boolean }) {
  const look = css[isAssumption ? 'assumed' : 'sign'];
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={look}>
      <SignParts shape={cairn} />
    </svg>
  );
}

const shapes = { heart, cloud: thundercloud, moment: cairn } as const;

/** A heart, a thundercloud or stones at their place inside a drawing that says itself what it shows. */
export function SignAt({ type, box, isAssumption }: { type: keyof typeof shapes; box: Box; isAssumption: boolean }) {
  const { x, y, width: size } = box;
  return (
    <g className={`${css['placed']} ${css[isAssumption ? 'assumed' : 'sign']}`}>
      <SignParts shape={shapeAt(shapes[type], { x: x + size / 2, y: y + size / 2, size })} />
    </g>
  );
}

/** The parts of a shape, to stand inside a drawing. */
export function SignParts({ shape }: { shape: Shape }) {
  return shape.map((part, index) => (
    <path key={index} d={pathText(part.path)} className={css[part.role]} strokeWidth={part.stroke} />
  ));
}
