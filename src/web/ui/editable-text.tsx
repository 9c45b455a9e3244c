import { type KeyboardEvent, type Ref, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mergeText } from '#base/merge-text.ts';
import { FormatBar } from '#web/ui/format-bar.tsx';
import { ReadText } from '#web/ui/read-text.tsx';
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

const pauseMs = 250;

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
  const keepCaret = useKeptCaret(area);
  const rich = useRichWriting(area);
  const { draft, write, flush, hold } = useDraft(value, onWrite, { onMerge: keepCaret, isWhole });
  useEffect(() => {
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [area]);
  const stopWriting = useRef(() => {});
  useEffect(() => {
    stopWriting.current = beginWriting();
    return () => stopWriting.current();
  }, []);
  const end = () => {
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

type DraftOptions = {
  readonly onMerge?: (before: string, after: string) => void;
  readonly isWhole?: boolean;
};

/** What is being written, merged word by word with what others write in the same place meanwhile. */
export function useDraft(value: string, onWrite: EditableTextProps['onWrite'], options: DraftOptions = {}) {
  const { onMerge, isWhole = false } = options;
  const [draft, setDraft] = useState(value);
  const latest = useRef({ draft: value, agreed: value, onWrite });
  latest.current.onWrite = onWrite;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isHeld, setHeld] = useState(false);
  const seen = useRef(value);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { draft: is, agreed: was, onWrite: tell } = latest.current;
    if (is === was) return;
    latest.current.agreed = is;
    tell(was, is);
  }, []);
  const write = (text: string) => {
    latest.current.draft = text;
    setDraft(text);
    clearTimeout(timer.current);
    if (!isWhole && !isHeld) timer.current = setTimeout(flush, pauseMs);
  };
  /** While signs are being put together from several keys, nothing is told and nothing changes under them. */
  const hold = (isOn: boolean) => {
    setHeld(isOn);
    clearTimeout(timer.current);
    if (!isOn && !isWhole) timer.current = setTimeout(flush, pauseMs);
  };
  // Before another key is pressed: what is typed next is typed into the merged words.
  useLayoutEffect(() => {
    const now = latest.current;
    // What was told a moment ago may not be in the value yet: only what is new in it is another's.
    if (isHeld || value === seen.current) return;
    seen.current = value;
    if (value === now.agreed) return;
    const before = now.draft;
    now.draft = mergeText(now.agreed, before, value);
    now.agreed = value;
    onMerge?.(before, now.draft);
    setDraft(now.draft);
  }, [value, onMerge, isHeld]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { draft, write, flush, hold };
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
