import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document.ts';
import type { RecordOf } from '#model/records.ts';

/** People who were talked to or watched, and have not (or no longer) said that we may use it. */
export const consentMissing: Rule<'consent-missing'> = {
  rule: 'consent-missing',
  severity: 'mend',
  find(on) {
    const without = on.interviews.filter(({ interview }) => needsConsent(interview) && !hasConsent(interview, on));
    if (without.length === 0) return [];
    const who = without.map(({ id, interview }) => nameOf(interview, on) ?? id);
    return [{ place: { journey: true }, values: { interviews: without.length, who: [...new Set(who)].join(', ') } }];
  },
};

/** Surveys, support logs and letters come under terms of their own. */
const needsConsent = ({ body, erased }: RecordOf<'interview'>): boolean =>
  !erased && !['survey', 'support-log', 'letters'].includes(body.method ?? '');

function hasConsent({ body }: RecordOf<'interview'>, { workspace, today }: Reading): boolean {
  const consent = recordOf(workspace, 'participant', body.participant)?.body.consent;
  if (!consent?.given) return false;
  return (consent.until ?? today) >= today && (consent.scope ?? ['analyse']).includes('analyse');
}

const nameOf = ({ body }: RecordOf<'interview'>, { workspace }: Reading): string | undefined =>
  recordOf(workspace, 'participant', body.participant)?.body.alias ?? body.title ?? body.participant;
