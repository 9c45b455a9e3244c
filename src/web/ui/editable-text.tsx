import { type KeyboardEvent, type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import { FormatBar } from '#web/ui/format-bar.tsx';
import { ReadText } from '#web/ui/read-text.tsx';
import { useDraft } from '#web/ui/use-draft.ts';
import { useHandOn } from '#web/ui/use-hand-on.ts';
import { useKeptCaret } from '#web/ui/use-kept-caret.ts';
import { useRichWriting } from '#web/ui/use-rich-writing.ts';
import { beginWriting } from '#web/ui/writing-now.ts';
import css from './editable-text.module.css';

export type EditableTextProps = {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly isEditing: boolean;
  readonly isDisabled?: boolean;
  /** Links in the words are reached with Tab; on the map, where the arrows walk, they are not. */
  readonly isTabStop?: boolean;
  /** Written when it ends and not before, as a name is whose earlier ones are kept. */
  readonly isWhole?: boolean;
  readonly onEditing: (editing: boolean) => void;
  /** What the words were when they were last agreed on, and what they are now. Called while writing, and last when it ends. */
  readonly onWrite: (was: string, is: string) => void;
};

/** Words that are read until somebody clicks or presses Enter, and then written in place. Leaving, however one leaves, keeps them. */
export function EditableText(props: EditableTextProps) {
  const { value, placeholder, isEditing, isDisabled = false, isTabStop, onEditing } = props;
  if (isEditing && !isDisabled) return <Writing {...props} />;
  const begin = isDisabled ? undefined : () => onEditing(true);
  return <ReadText text={value} placeholder={placeholder} isTabStop={isTabStop} onClick={begin} />;
}

function Writing({ value, label, placeholder, isWhole = false, onEditing, onWrite }: EditableTextProps) {
  const area = useGrowingArea();
  const bar = useRef<HTMLSpanElement>(null);
  const { keep, put } = useKeptCaret(area);
  const rich = useRichWriting(area);
  const { draft, write, flush, hold, handOn, takeOver } = useDraft(value, onWrite, { onMerge: keep, isWhole });
  const leave = useHandOn(area, { handOn, takeOver, put });
  const stopWriting = useRef(() => {});
  useEffect(() => {
    stopWriting.current = beginWriting();
    return () => stopWriting.current();
  }, []);
  const end = () => {
    leave();
    stopWriting.current();
    flush();
    onEditing(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || rich.onKey(event)) return;
    if (event.key === 'F10' && event.altKey) bar.current?.querySelector('button')?.focus();
    if (event.key === 'Enter' && rich.onEnter(event)) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    end();
  };
  return (
    <>
      <textarea
        ref={area}
        dir="auto"
        className={css['write']}
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onPaste={rich.onPaste}
        onCompositionStart={() => hold(true)}
        onCompositionEnd={() => hold(false)}
        onBlur={(event) => !bar.current?.contains(event.relatedTarget) && end()}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.stopPropagation()}
      />
      <span ref={bar} onBlur={({ relatedTarget: to }) => to !== area.current && !bar.current?.contains(to) && end()}>
        <FormatBar area={area} act={rich.act} />
      </span>
    </>
  );
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function useGrowingArea() {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || growsByItself) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  });
  return area as Ref<HTMLTextAreaElement> & { current: HTMLTextAreaElement | null };
}
