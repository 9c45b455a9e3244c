import { useEffect, useRef } from 'react';
import { htmlToClip } from '#web/map/clipboard/read-clip.ts';
import { PasteTableDialog } from '#web/map/clipboard/paste-table-dialog.tsx';
import { usePaste } from '#web/map/clipboard/use-paste.ts';

/** What was copied, as programs write it for each other, and when it was pasted. */
export type Copied = { readonly at: number; readonly html: string; readonly text: string };

/** Puts what was copied on the map, once; where it is cells of several columns, somebody first says what they are. */
export function PasteHere({ copied, onDone }: { copied: Copied; onDone: () => void }) {
  const paste = usePaste(onDone);
  const isBegun = useRef(false);
  const begin = useRef(() => {
    const clip = htmlToClip(copied.html);
    if (clip) paste.pasteClipHere(clip);
    else if (copied.text.trim() === '') onDone();
    else paste.pasteText(copied.text);
  });
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    begin.current();
  }, []);
  return paste.asking && <PasteTableDialog table={paste.asking} onPaste={paste.pasteRows} onClose={onDone} />;
}
