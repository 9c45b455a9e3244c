import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import {
  continueList,
  isAddress,
  makeLink,
  type Selected,
  toggleList,
  toggleMark,
  type Typing,
} from '#base/write-rich-text.ts';
import { richOfHtml } from '#web/ui/rich-of-html.ts';

export type RichAct = 'bold' | 'italic' | 'link' | 'list';

type Area = RefObject<HTMLTextAreaElement | null>;

/** What keys, pasting and the small bar do with the text that is being written; every change is one that the browser can undo. */
export function useRichWriting(area: Area) {
  const act = (what: RichAct) => {
    const element = area.current;
    if (element) type(element, acts[what](selectedIn(element)));
  };
  /** Whether the key was one of these. */
  const onKey = (event: KeyboardEvent): boolean => {
    const what = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined;
    if (!what || event.altKey || event.shiftKey) return false;
    event.preventDefault();
    act(what);
    return true;
  };
  /** Goes on with a list; whether writing goes on with it. */
  const onEnter = (event: KeyboardEvent): boolean => {
    const element = area.current;
    const next = element && continueList(selectedIn(element));
    if (!element || !next) return false;
    event.preventDefault();
    type(element, next);
    return !next.isEnd || event.shiftKey;
  };
  const onPaste = (event: ClipboardEvent) => {
    const element = area.current;
    const rich = element && richOf(event.clipboardData, selectedIn(element));
    if (!element || !rich) return;
    event.preventDefault();
    type(element, rich);
  };
  return { act, onKey, onEnter, onPaste };
}

const keys: Readonly<Record<string, RichAct>> = { b: 'bold', i: 'italic', k: 'link' };

const acts: Readonly<Record<RichAct, (at: Selected) => Typing>> = {
  bold: (at) => toggleMark(at, '**'),
  italic: (at) => toggleMark(at, '_'),
  link: (at) => makeLink(at),
  list: toggleList,
};

const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

function type(area: HTMLTextAreaElement, { from, to, put, start, end }: Typing): void {
  area.focus();
  area.setSelectionRange(from, to);
  // Nothing newer types into a textarea so that Ctrl+Z takes it back.
  const isTyped = document.execCommand(put === '' ? 'delete' : 'insertText', false, put);
  if (!isTyped) {
    area.setRangeText(put, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}

/** What is pasted, where it says more than its letters do. */
function richOf(data: DataTransfer, at: Selected): Typing | undefined {
  const plain = data.getData('text/plain').trim();
  if (isAddress(plain) && at.start !== at.end) return makeLink(at, plain);
  const html = data.getData('text/html');
  // Cells of a spreadsheet are lines and tabs, which the plain text has.
  if (html === '' || /<table[\s>]/iu.test(html)) return undefined;
  const put = richOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
  if (put === '') return undefined;
  const caret = at.start + put.length;
  return { from: at.start, to: at.end, put, start: caret, end: caret };
}
