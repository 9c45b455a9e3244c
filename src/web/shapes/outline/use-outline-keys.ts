import type { KeyboardEvent, RefObject } from 'react';
import type { Command } from '#model/document/command.ts';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { newId } from '#web/client/new-id.ts';
import { addInteraction, movePhase } from '#web/map/moving/gestures.ts';
import { stepCards } from '#web/map/moving/move-cards.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs, useSelected, useView } from '#web/map/store/map-context.ts';
import { useHistory } from '#web/journey/use-history.ts';
import type { OutlineLine } from '#web/shapes/outline/outline-lines.ts';

type Press = { readonly line: OutlineLine; readonly at: number; readonly area: HTMLTextAreaElement | undefined };

/** What the keys of an outliner do: Enter a new line, arrows from line to line, Alt with arrows moves, Backspace in an empty line takes it away. */
export function useOutlineKeys(lines: readonly OutlineLine[], box: RefObject<HTMLElement | null>) {
  const { mayEdit } = useJourneyActs();
  const selected = useSelected();
  const { select } = useMapActs();
  const history = useHistory();
  const act = useOutlineActs(lines);
  const step = (at: number) => {
    const id = lines[at]?.record.id;
    if (id === undefined) return undefined;
    return () => {
      select(id);
      // The line that is left stops being written; the one gone to takes the focus when it is drawn.
      box.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
    };
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const at = lines.findIndex(({ record }) => record.id === selected);
    const line = lines[at];
    if (event.nativeEvent.isComposing) return;
    const area = event.target instanceof HTMLTextAreaElement ? event.target : undefined;
    const isUndo = mayEdit ? undoOf(event, history) : undefined;
    const done =
      isUndo ??
      (line && (walkOf(event, { line, at, area }, step) ?? (mayEdit ? act(event, { line, at, area }) : undefined)));
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
}

type Act = (() => void) | undefined;

function walkOf(event: KeyboardEvent, { at, area }: Press, step: (at: number) => Act): Act {
  const isHeld = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (isHeld) return undefined;
  const isFree = !area || !isWrapped(area);
  if (event.key === 'ArrowUp') return isFree || area.selectionStart === 0 ? step(at - 1) : undefined;
  if (event.key !== 'ArrowDown') return undefined;
  return isFree || area.selectionEnd === area.value.length ? step(at + 1) : undefined;
}

/** Whether the words take more than one line on the screen, so that the arrows have somewhere to go in them. */
const isWrapped = (area: HTMLTextAreaElement): boolean => area.clientHeight > 40;

function undoOf(event: KeyboardEvent, doc: { undo: () => void; redo: () => void }): Act {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return () => (event.shiftKey ? doc.redo() : doc.undo());
  return key === 'y' ? () => doc.redo() : undefined;
}

function useOutlineActs(lines: readonly OutlineLine[]) {
  const { doc, send } = useJourneyActs();
  const view = useView();
  const { select } = useMapActs();
  const enter = ({ line }: Press) => {
    const phase = view.phases.find((one) => one.phase.id === (line.type === 'phase' ? line.record.id : line.phase));
    if (!phase) return;
    const id = newId();
    const after = line.type === 'transition' ? line.record.body.from : line.record.id;
    const first = line.type === 'phase' ? firstIn(view, phase.phase.id) : undefined;
    const added = addInteraction(id, phase, { after });
    send(line.type === 'phase' && added.do === 'add' ? { ...added, after: first ?? null } : added);
    select(id);
  };
  const newPhase = ({ line }: Press) => {
    const after = line.type === 'phase' ? line.record.id : line.phase;
    const id = newId();
    send(addRecord('phase', { id, body: { name: '', involvesUs: true }, after }));
    select(id);
  };
  const takeAway = ({ line, at, area }: Press) => {
    if (line.type === 'phase' && lines[at + 1] && lines[at + 1]?.type !== 'phase') return undefined;
    if (area?.value !== '') return undefined;
    return () => {
      send(removeRecord(line.record.type, line.record.id));
      select((lines[at - 1] ?? lines[at + 1])?.record.id);
    };
  };
  const move = (key: string, { line }: Press): Act => {
    const to = moves[key];
    if (!to || line.type === 'transition') return undefined;
    const command = line.type === 'phase' ? moveOfPhase(to) : moveOfInteraction(to);
    return () => command && doc.send(command);
    function moveOfPhase(way: 'up' | 'down' | 'left' | 'right'): Command | undefined {
      const along = way === 'up' ? 'left' : way === 'down' ? 'right' : way;
      return movePhase(view, line.record.id, along);
    }
    function moveOfInteraction(way: 'up' | 'down' | 'left' | 'right'): Command | undefined {
      const within = stepCards(view, [line.record.id], way)[0];
      if (within || way === 'left' || way === 'right') return within;
      return stepCards(view, [line.record.id], way === 'up' ? 'left' : 'right')[0];
    }
  };
  return (event: KeyboardEvent, press: Press): Act => {
    if (event.altKey) return move(event.key, press);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return () => newPhase(press);
    if (event.key === 'Enter' && !event.shiftKey) return () => enter(press);
    const isErasing = event.key === 'Backspace' || event.key === 'Delete';
    return isErasing ? takeAway(press) : undefined;
  };
}

const moves: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What the first interaction of a phase stands after: the last one of the phases before. */
function firstIn(view: MapView, phase: string): string | undefined {
  const index = view.phases.findIndex((one) => one.phase.id === phase);
  return view.phases
    .slice(0, index)
    .flatMap(({ interactions }) => interactions)
    .at(-1)?.id;
}
