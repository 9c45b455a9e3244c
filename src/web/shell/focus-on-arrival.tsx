import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const lookMs = 50;
const mostLooks = 200;

/**
 * A screen that is left takes what had the focus with it; the one that comes has it then, so that the next key means something there. What
 * is shown while it comes may have it first, and takes it along in its turn.
 */
export function FocusOnArrival(): null {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const here = useRef(path);
  useEffect(() => {
    if (here.current === path) return undefined;
    here.current = path;
    let looks = 0;
    let given: HTMLElement | undefined;
    const timer = setInterval(() => {
      looks += 1;
      const content = document.getElementById('content');
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere && content && !given?.isConnected) {
        giveFocus(content);
        given = content;
      }
      if (looks === mostLooks) clearInterval(timer);
    }, lookMs);
    return () => clearInterval(timer);
  }, [path]);
  return null;
}

function giveFocus(content: HTMLElement): void {
  if (!content.hasAttribute('tabindex')) content.tabIndex = -1;
  content.focus({ preventScroll: true });
}
