import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { mergeText } from '#base/merge-text.ts';
import { SeenAtContext, tick } from '#web/ui/writing-now.ts';

/** Words that were being written, and what they were when they were last agreed on. */
export type Handed = { readonly draft: string; readonly agreed: string; readonly take: () => void };

type DraftOptions = {
  readonly onMerge?: (before: string, after: string) => void;
  readonly isWhole?: boolean;
};

const pauseMs = 250;

/**
 * What is being written, merged word by word with what others write in the same place meanwhile.
 *
 * Shape   `onWrite` gets what the words were when they were last agreed on and what they are now; while writing, and last when it ends.
 */
export function useDraft(value: string, onWrite: (was: string, is: string) => void, options: DraftOptions = {}) {
  const { onMerge, isWhole = false } = options;
  const [draft, setDraft] = useState(value);
  const latest = useRef({ draft: value, agreed: value, onWrite, isHandedOn: false });
  latest.current.onWrite = onWrite;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isHeld, setHeld] = useState(false);
  const seen = useRef(value);
  const { seenAt, wait } = useSeenAt();
  const toldAt = useRef(seenAt);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { draft: is, agreed: was, onWrite: tell, isHandedOn } = latest.current;
    if (is === was || isHandedOn) return;
    latest.current.agreed = is;
    toldAt.current = tick();
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
  /** What is being written may be written on elsewhere; once it is taken, it is told from there. */
  const handOn = useCallback((): Handed => {
    const { draft, agreed } = latest.current;
    return { draft, agreed, take: () => (latest.current.isHandedOn = true) };
  }, []);
  const takeOver = useCallback(
    ({ draft: is, agreed, take }: Handed) => {
      take();
      Object.assign(latest.current, { draft: is, agreed });
      setDraft(is);
      if (!isWhole) timer.current = setTimeout(flush, pauseMs);
    },
    [flush, isWhole],
  );
  // Before another key is pressed: what is typed next is typed into the merged words.
  useLayoutEffect(() => {
    const now = latest.current;
    // What was told a moment ago may not be in the value yet: only what is new in it is another's.
    const isLate = seenAt < toldAt.current;
    wait(isLate);
    if (isHeld || value === seen.current || isLate) return;
    seen.current = value;
    if (value === now.agreed) return;
    const before = now.draft;
    now.draft = mergeText(now.agreed, before, value);
    now.agreed = value;
    if (now.draft === before) return;
    onMerge?.(before, now.draft);
    setDraft(now.draft);
  }, [value, onMerge, isHeld, seenAt, wait]);
  useWhenGone(flush);
  return { draft, write, flush, hold, handOn, takeOver };
}

/** When what is drawn was seen; draws anew with each newer one only while it is waited for. */
function useSeenAt() {
  const { at, subscribe } = useContext(SeenAtContext);
  const isWaiting = useRef(false);
  useSyncExternalStore(subscribe, () => (isWaiting.current ? at() : 0));
  const wait = useCallback((waits: boolean) => void (isWaiting.current = waits), []);
  return { seenAt: at(), wait };
}

/** Tells what is left to be told when the page is closed, or what is written in goes. */
function useWhenGone(flush: () => void): void {
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
