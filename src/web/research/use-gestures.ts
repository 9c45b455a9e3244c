import { useEffect, useRef } from 'react';
import type { OpenDocument } from '#web/client/use-document.ts';
import type { MarkingCommands } from '#web/research/marking-commands.ts';

export type Gestures = {
  readonly give: (commands: MarkingCommands) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** What is done here may touch the interview and the map at once; it is taken back at once, too. */
export function useGestures(interview: OpenDocument, journey: OpenDocument | undefined): Gestures {
  const done = useRef<boolean[]>([]);
  const undone = useRef<boolean[]>([]);
  const give = (commands: MarkingCommands) => {
    const onMap = commands.journey.length > 0 && journey !== undefined;
    if (commands.interview.length > 0) interview.send(...commands.interview);
    if (onMap) journey.send(...commands.journey);
    if (commands.interview.length === 0) return;
    done.current.push(onMap);
    undone.current = [];
  };
  const undo = () => {
    const onMap = done.current.pop() ?? false;
    interview.undo();
    if (onMap) journey?.undo();
    undone.current.push(onMap);
  };
  const redo = () => {
    const onMap = undone.current.pop() ?? false;
    interview.redo();
    if (onMap) journey?.redo();
    done.current.push(onMap);
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
