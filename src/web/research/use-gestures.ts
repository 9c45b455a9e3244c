import { useEffect, useRef } from 'react';
import { useDocuments } from '#web/client/documents.tsx';
import type { OpenDocument } from '#web/client/use-document.ts';
import type { MarkingCommands } from '#web/research/marking-commands.ts';

export type Gestures = {
  readonly give: (commands: MarkingCommands) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Touched = { readonly undo: () => void; readonly redo: () => void };

/** What is done here may touch the interview and several maps at once; it is taken back at once, too. */
export function useGestures(interview: OpenDocument, journey: OpenDocument | undefined): Gestures {
  const documents = useDocuments();
  const done = useRef<(readonly Touched[])[]>([]);
  const undone = useRef<(readonly Touched[])[]>([]);
  const give = ({ interview: own, journey: onMap, others = new Map() }: MarkingCommands) => {
    const touched: Touched[] = [interview];
    if (own.length > 0) interview.send(...own);
    if (onMap.length > 0 && journey) {
      journey.send(...onMap);
      touched.push(journey);
    }
    for (const [other, commands] of others) {
      const replica = documents.replica(other);
      replica.send(...commands);
      touched.push({ undo: () => replica.undo(), redo: () => replica.redo() });
    }
    if (own.length === 0) return;
    done.current.push(touched);
    undone.current = [];
  };
  const undo = () => {
    const touched = done.current.pop() ?? [interview];
    for (const doc of touched) doc.undo();
    undone.current.push(touched);
  };
  const redo = () => {
    const touched = undone.current.pop() ?? [interview];
    for (const doc of touched) doc.redo();
    done.current.push(touched);
  };
  useUndoKeys({ undo, redo });
  return { give, undo, redo };
}

/** Ctrl+Z and Ctrl+Y, or with the command key, wherever nobody is writing. */
function useUndoKeys(gestures: Pick<Gestures, 'undo' | 'redo'>): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]');
      if (isWriting || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) latest.current.redo();
      else if (key === 'z') latest.current.undo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
