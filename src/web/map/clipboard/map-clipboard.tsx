import { Suspense, useEffect, useRef, useState } from 'react';
import type { Command } from '#model/document/command.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useSession } from '#web/client/session.ts';
import { clipMark, clipOf, clipToHtml, plainClip } from '#web/map/clipboard/clip.ts';
import type { Copied } from '#web/map/clipboard/paste-here.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { bringsWords } from '#web/map/pictures/image-files.ts';
import { useChosen } from '#web/map/selection/use-chosen.ts';
import { useTell } from '#web/shell/told.tsx';
import { clipboardWords } from '#words/clipboard.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const PasteHere = lazyPart(async () => (await import('#web/map/clipboard/paste-here.tsx')).PasteHere);

/** Answers copying, cutting and pasting on the journey's screens, as long as no text is being written or marked. */
export function MapClipboard() {
  const { mayEdit } = useJourneyActs();
  const [pasted, setPasted] = useState<readonly Copied[]>([]);
  const take = useTake();
  const latest = useRef({ take, mayEdit });
  latest.current = { take, mayEdit };
  useEffect(() => {
    const onTake = (event: ClipboardEvent) => {
      if (isText(event) || (event.type === 'cut' && !latest.current.mayEdit)) return;
      if (event.clipboardData && latest.current.take(event.clipboardData, event.type === 'cut')) event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      const copied = event.clipboardData;
      if (
        !copied ||
        event.defaultPrevented ||
        isText(event) ||
        !latest.current.mayEdit ||
        (copied.files.length > 0 && !bringsWords(copied))
      )
        return;
      const [html, text] = [copied.getData('text/html'), copied.getData('text/plain')];
      if (!html.includes(clipMark) && text.trim() === '') return;
      event.preventDefault();
      setPasted((before) => [...before, { at: event.timeStamp, html, text }]);
    };
    document.addEventListener('copy', onTake);
    document.addEventListener('cut', onTake);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onTake);
      document.removeEventListener('cut', onTake);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  const [first] = pasted;
  if (!first) return null;
  return (
    <Suspense fallback={null}>
      <PasteHere key={first.at} copied={first} onDone={() => setPasted((all) => all.slice(1))} />
    </Suspense>
  );
}

/** A text field keeps its own clipboard, and marked words are copied as words. */
function isText({ target, type }: ClipboardEvent): boolean {
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]'))
    return true;
  return type !== 'paste' && getSelection()?.isCollapsed === false;
}

/** Takes what is chosen into a clipboard; cutting takes it away from the map as well. */
function useTake(): (into: DataTransfer, isCut: boolean) => boolean {
  const t = useWords(clipboardWords);
  const tell = useTell();
  const { id, doc, now } = useJourneyActs();
  const { workspace } = useSession();
  const chosen = useChosen();
  return (into, isCut) => {
    const clip = { workspace: workspace.id, journey: id, records: clipOf(now().records, chosen) };
    if (clip.records.length === 0) return false;
    into.setData('text/plain', plainClip(clip));
    into.setData('text/html', clipToHtml(clip));
    if (isCut) doc.send(...clip.records.toReversed().map((one): Command => removeRecord(one.type, one.id)));
    tell(t(isCut ? 'cut-done' : 'copied', { n: clip.records.length }));
    return true;
  };
}
