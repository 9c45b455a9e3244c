import { useLayoutEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

export type TypeAhead = {
  /** Which field what is typed is meant for. */
  readonly field: string;
  /** Whether it is the only one that is written in until it goes: what else takes the focus takes no letters. */
  readonly isOnly?: boolean;
  /** Somebody changed their mind before it came. */
  readonly onLeave?: () => void;
};

/**
 * Keeps what is typed for a field that is on its way, and puts it there in its order as soon as somebody stands in it; none of it is a
 * shortcut meanwhile. Escape and a press of the hand end the waiting.
 *
 * Shape   gives what ends it, too.
 */
export function typeAhead({ field, isOnly = false, onLeave }: TypeAhead): () => void {
  const listening = new AbortController();
  const end = () => listening.abort();
  const on = { signal: listening.signal, capture: true };
  let ahead = nothing;
  const keep = (event: KeyboardEvent) => {
    if (isHeld(event) || isField(event.target, field)) return;
    const next = withKey(ahead, event.key);
    if (event.key === 'Escape' && !document.querySelector(field)) {
      end();
      onLeave?.();
    } else if (!next) return;
    ahead = next ?? nothing;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector<Field>(field)?.focus();
  };
  const put = ({ target }: FocusEvent) => {
    if (!isField(target, field)) return;
    const typed = ahead;
    ahead = nothing;
    if (!isOnly) end();
    // Before another key is pressed, and after the field has its caret.
    if (typed.letters !== '') queueMicrotask(() => write(target, typed));
  };
  document.addEventListener('keydown', keep, on);
  document.addEventListener('focusin', put, on);
  if (!isOnly) document.addEventListener('pointerdown', end, on);
  if (!isOnly && isField(document.activeElement, field)) end();
  return end;
}

/** The same as long as something is open whose field may come later than its keys. */
export function useTypeAhead(isOpen: boolean, wanted: TypeAhead): void {
  const now = useRef(wanted);
  useLayoutEffect(() => {
    now.current = wanted;
  });
  useLayoutEffect(() => (isOpen ? typeAhead(now.current) : undefined), [isOpen]);
}

type Ahead = { readonly letters: string; readonly isEnded: boolean };

const nothing: Ahead = { letters: '', isEnded: false };

/** What is typed with one key more; nothing where the key writes nothing. */
function withKey({ letters, isEnded }: Ahead, key: string): Ahead | undefined {
  if (key === 'Backspace') return { letters: [...letters].slice(0, -1).join(''), isEnded: false };
  if (key === 'Enter') return { letters, isEnded: letters !== '' };
  if ([...key].length !== 1) return undefined;
  return { letters: isEnded ? letters : letters + key, isEnded };
}

function write(field: Field, { letters, isEnded }: Ahead): void {
  field.setRangeText(letters, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  if (isEnded) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

const isField = (target: EventTarget | null, field: string): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.matches(field);

const isHeld = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || isComposing;
