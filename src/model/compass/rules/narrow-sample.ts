import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document/document.ts';

/** Fewer than this say nothing about whom the team looks for. */
const leastParticipants = 4;

/** All who were listened to are from one group, though the journey is not for that group alone. */
export const narrowSample: Rule<'narrow-sample'> = {
  rule: 'narrow-sample',
  severity: 'look',
  find({ interviews, workspace, journey }) {
    const participants = new Set(interviews.flatMap(({ interview }) => interview.body.participant ?? []));
    const groups = [...participants].map((id) => recordOf(workspace, 'participant', id)?.body.group);
    const [group, ...others] = new Set(groups);
    const meant = journey?.body.customerGroups ?? [];
    const wanted = meant.length === 1 && meant[0] === group;
    if (!group || others.length > 0 || wanted || participants.size < leastParticipants) return [];
    const name = recordOf(workspace, 'group', group)?.body.name ?? group;
    return [{ place: { journey: true }, values: { participants: participants.size, group: name } }];
  },
};
