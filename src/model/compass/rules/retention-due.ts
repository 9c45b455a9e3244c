import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document/document.ts';

/** Words that were promised to be gone by now. */
export const retentionDue: Rule<'retention-due'> = {
  rule: 'retention-due',
  severity: 'mend',
  find({ interviews, workspace, today }) {
    const kept = interviews
      .filter(({ interview }) => !interview.erased)
      .flatMap(({ interview }) => interview.body.participant ?? []);
    const due = [...new Set(kept)]
      .flatMap((id) => recordOf(workspace, 'participant', id) ?? [])
      .filter(({ body, erased }) => !erased && body.retainUntil !== undefined && body.retainUntil < today);
    if (due.length === 0) return [];
    return [
      {
        place: { journey: true },
        values: { participants: due.length, who: due.map(({ id, body }) => body.alias ?? id).join(', ') },
      },
    ];
  },
};
