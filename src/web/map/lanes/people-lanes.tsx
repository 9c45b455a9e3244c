import type { BackstageKind } from '#exchange/pictures/content/types.ts';
import type { Command } from '#model/document/command.ts';
import { BackstageStretches } from '#web/map/lanes/drawn-later.ts';
import type { LaneDrawing, NewThing } from '#web/map/lanes/lane.ts';
import { laneWords } from '#words/lanes.ts';
import { addRecord } from '#model/commands/make-command.ts';

/** Something of this kind behind the line of visibility, as long as one place. */
export const newBackstage =
  (kind: BackstageKind) =>
  ({ id, place }: NewThing): Command => {
    const view = kind === 'team' ? 'teams' : kind === 'experience' ? 'employees' : 'people-policies-systems';
    return addRecord('backstage', { id, body: { view, kind, text: '', from: place, to: place } });
  };

/** Who does what behind the line. */
export const peopleLane: LaneDrawing = {
  isFilled: ({ content }) => content.backstage.some(({ kind }) => kind === 'person' || kind === 'experience'),
  makes: { name: laneWords['new-person'], command: newBackstage('person') },
  Draw: (props) => <BackstageStretches kinds={['person', 'experience']} {...props} />,
};

/** What the work is steered by. */
export const policiesLane: LaneDrawing = {
  sub: laneWords['policies-sub'],
  isFilled: ({ content }) => content.backstage.some(({ kind }) => kind === 'policy'),
  makes: { name: laneWords['new-policy'], command: newBackstage('policy') },
  Draw: (props) => <BackstageStretches kinds={['policy']} {...props} />,
};
