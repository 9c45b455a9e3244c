import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document/document.ts';

/** A customer group that the journey is said to be for, resting on nothing that anyone said: no excerpt, and nobody from it among those who were heard. */
export const personaWithoutEvidence: Rule<'persona-without-evidence'> = {
  rule: 'persona-without-evidence',
  severity: 'look',
  find({ journey, workspace, interviews }) {
    if (interviews.length === 0) return [];
    const groups = (journey?.body.customerGroups ?? []).flatMap((id) => recordOf(workspace, 'group', id) ?? []);
    const heard = new Set(
      interviews.map(({ interview }) => recordOf(workspace, 'participant', interview.body.participant)?.body.group),
    );
    const bare = groups.find(({ id, body }) => !body.evidence?.length && !heard.has(id));
    if (!bare) return [];
    return [
      { place: { journey: true }, about: { type: 'group', id: bare.id }, values: { group: bare.body.name ?? bare.id } },
    ];
  },
};
