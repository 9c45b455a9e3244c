import { pathText } from '#exchange/pictures/path.ts';
import { cairn, heart, type Shape, thundercloud } from '#exchange/pictures/shapes.ts';
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

/** The stones of a moment of truth. */
export function CairnSign({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={css['sign']}>
      <SignParts shape={cairn} />
    </svg>
  );
}

/** The parts of a shape, to stand inside a drawing. */
export function SignParts({ shape }: { shape: Shape }) {
  return shape.map((part, index) => (
    <path key={index} d={pathText(part.path)} className={css[part.role]} strokeWidth={part.stroke} />
  ));
}
