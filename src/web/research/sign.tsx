import { pathText } from '#exchange/pictures/path.ts';
import { heart, shapeBox, thundercloud } from '#exchange/pictures/shapes.ts';

const shapes = { heart, cloud: thundercloud } as const;

/** A heart or a thundercloud, small, beside words that say the same. */
export function Sign({ name, size }: { name: 'heart' | 'cloud'; size: number }) {
  return (
    <svg viewBox={`0 0 ${shapeBox} ${shapeBox}`} width={size} height={size} aria-hidden="true">
      {shapes[name].map((part, index) => (
        <path key={index} d={pathText(part.path)} fill={`var(--${part.role})`} />
      ))}
    </svg>
  );
}
