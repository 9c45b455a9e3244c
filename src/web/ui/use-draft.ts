import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { DraftHand } from '#web/ui/draft-hand.ts';
import { SeenAtContext, tick } from '#web/ui/writing-now.ts';

/** Words that were being written, and what they were when they were last agreed on. */
export type Handed = { readonly draft: string; readonly agreed: string; readonly take: () => void };

type DraftOptions = {
  readonly onMerge?: (before: string, after: string) => void;
  readonly isWhole?: boolean;
};

/**
 * What is being written, merged word by word with what others write in the same place meanwhile.
 *
 * Shape   `onWrite` gets what the words were when they were last agreed on and what they are now; while writing, and last when it ends.
 */
export function useDraft(value: string, onWrite: (was: string, is: string) => void, options: DraftOptions = {}) {
  const { onMerge, isWhole = false } = options;
  const source = useContext(SeenAtContext);
  const seenAt = source.at();
  const [draft, onWords] = useState(value);
  const latest = useRef({ onWrite, onMerge, onWords, seen: { value, at: seenAt } });
  latest.current = { onWrite, onMerge, onWords, seen: { value, at: seenAt } };
  const [hand] = useState(() => new DraftHand(value, { isWhole, at: seenAt }, () => latest.current));
  // What is newer is looked at only while it is waited for.
  useSyncExternalStore(source.subscribe, () => (hand.now().isLate ? source.at() : 0));
  // Before another key is pressed: what is typed next is typed into the merged words.
  useLayoutEffect(() => hand.did({ did: 'see', value, at: seenAt }), [hand, value, seenAt]);
  const acts = useMemo(() => actsOf(hand, () => latest.current.seen), [hand]);
  useWhenGone(acts.flush);
  return { draft, ...acts };
}

type Seen = { readonly value: string; readonly at: number };

function actsOf({ did, now }: DraftHand, seen: () => Seen) {
  return {
    write: (words: string) => did({ did: 'write', words }),
    flush: () => did({ did: 'leave', at: tick() }),
    /** While signs are being put together from several keys, nothing is told and nothing changes under them. */
    hold: (isOn: boolean) => {
      did({ did: 'hold', isOn });
      if (!isOn) did({ did: 'see', ...seen() });
    },
    /** What is being written may be written on elsewhere; once it is taken, it is told from there. */
    handOn: (): Handed => {
      const { words, agreed } = now();
      return { draft: words, agreed, take: () => did({ did: 'hand-on' }) };
    },
    takeOver: ({ draft: words, agreed, take }: Handed) => {
      take();
      did({ did: 'take-over', words, agreed });
    },
  };
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
