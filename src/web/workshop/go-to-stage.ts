import type { Command } from '#model/document/command.ts';
import { setValues } from '#model/commands/make-command.ts';
import { type Stage, stages } from '#model/workshop/workshop.ts';
import type { RoomView } from '#web/workshop/room-view.ts';

export const nextOf = (stage: Stage): Exclude<Stage, 'gather'> | undefined =>
  stages[stages.indexOf(stage) + 1] as Exclude<Stage, 'gather'> | undefined;

export const previousOf = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) - 1];

/** On or back to a stage. What has been written is shown with the first stage after writing, and writing after that is a new round. */
export function goTo(id: string, view: RoomView, stage: Stage): Command {
  if (stage === 'write' && view.revealed >= view.round) return writeAgain(id, view);
  const isShowing = stages.indexOf(stage) > stages.indexOf('write');
  return edit(id, view, { stage, ...(isShowing && { revealed: view.round }) });
}

/** Private writing once more; what was shown stays shown. */
export const writeAgain = (id: string, view: RoomView): Command =>
  edit(id, view, { stage: 'write', round: view.revealed + 1 });

function edit(id: string, view: RoomView, to: Partial<Pick<RoomView, 'stage' | 'round' | 'revealed'>>): Command {
  return setValues({ type: 'workshop', id, body: view.body }, { ...to, timer: undefined });
}
