import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { writingWords } from '#words/writing.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { RichAct } from '#web/ui/use-rich-writing.ts';
import css from './format-bar.module.css';

type FormatBarProps = {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly act: (what: RichAct) => void;
};

const acts: readonly { readonly id: RichAct; readonly keys?: string }[] = [
  { id: 'bold', keys: 'Ctrl+B' },
  { id: 'italic', keys: 'Ctrl+I' },
  { id: 'link', keys: 'Ctrl+K' },
  { id: 'list' },
];

/** A small bar over the words while some of them are selected; Alt+F10 goes to it, the arrows along it, Escape back. */
export function FormatBar({ area, act }: FormatBarProps) {
  const t = useWords(writingWords);
  const bar = useBarOver(area);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) buttons.at((at + step) % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') area.current?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      popover="manual"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('formatting')}
      className={css['bar']}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
      }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {acts.map(({ id, keys }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          aria-label={t(id)}
          aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
          title={keys ? `${t(id)} (${keys})` : t(id)}
          onClick={(event) => {
            event.stopPropagation();
            act(id);
          }}
        >
          <Letter id={id} />
        </button>
      ))}
    </div>
  );
}

function Letter({ id }: { id: RichAct }) {
  if (id === 'bold') return <strong aria-hidden="true">B</strong>;
  if (id === 'italic') return <em aria-hidden="true">I</em>;
  return <Icon name={id} size={15} />;
}

/** Shows the bar over a text while words in it are selected. */
function useBarOver(area: FormatBarProps['area']) {
  const bar = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    const [element, over] = [area.current, bar.current];
    if (!element || !over) return;
    const isSelected = element.selectionStart !== element.selectionEnd;
    const isHere = document.activeElement === element || over.contains(document.activeElement);
    over.togglePopover(isSelected && isHere);
    if (!isSelected || !isHere) return;
    const box = element.getBoundingClientRect();
    over.style.left = `${Math.max(Math.min(box.left, innerWidth - over.offsetWidth - 8), 8)}px`;
    over.style.top = `${box.top > 52 ? box.top - over.offsetHeight - 8 : box.bottom + 8}px`;
  }, [area]);
  useEffect(() => {
    document.addEventListener('selectionchange', place);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      document.removeEventListener('selectionchange', place);
      document.removeEventListener('scroll', place, { capture: true });
    };
  }, [place]);
  return bar;
}
