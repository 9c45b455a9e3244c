import { isRich } from '#base/rich-text.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import { type Measure, shortened } from '#web/map/layout/text-lines.ts';
import { ReadText } from '#web/ui/read-text.tsx';
import css from './card-words.module.css';

type CardWordsProps = {
  readonly text: string;
  readonly size: CardSize;
  readonly measure: Measure;
  /** What a sign in the corner takes of each line. Units: px. */
  readonly corner: number;
  /** What stands there as long as nothing is written. */
  readonly placeholder: string;
};

/** The words of a card as they are read: all of them, or far away the two lines there is room for. */
export function CardWords({ text, size, measure, corner, placeholder }: CardWordsProps) {
  if (text === '' || size.level === 'full' || isRich(text))
    return (
      <div className={size.level === 'full' ? css['words'] : css['clamped']} data-words>
        <ReadText text={text} placeholder={placeholder} isTabStop={false} />
      </div>
    );
  // Broken here and not by the browser: nothing has to be cut off, which costs at each card that comes into sight.
  const width = size.width - 2 * size.padX - 2 - corner;
  const lines = shortened(text, { width, font: size.font, measure }, 2);
  return (
    <div className={css['lines']} data-words>
      {lines}
    </div>
  );
}
