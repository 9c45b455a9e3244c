import { RichText } from '#web/ui/rich-text.tsx';
import css from './read-text.module.css';

type ReadTextProps = {
  readonly text: string;
  /** What stands there as long as nothing is written. */
  readonly placeholder: string;
  readonly isTabStop?: boolean | undefined;
  readonly onClick?: (() => void) | undefined;
};

/** Words as they are read in the place where they are written. */
export function ReadText({ text, placeholder, isTabStop, onClick }: ReadTextProps) {
  return (
    <span dir="auto" className={`${css['read']} ${text === '' ? css['empty'] : ''}`} onClick={onClick}>
      {text === '' ? placeholder : <RichText text={text} {...(isTabStop !== undefined && { isTabStop })} />}
    </span>
  );
}
