import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { consentToWords, hasOwnTerms, isConsentedTo } from '#model/research/consent.ts';

/** People who were talked to or watched, and have not (or no longer) said that we may use it. */
export const consentMissing: Rule<'consent-missing'> = {
  rule: 'consent-missing',
  severity: 'mend',
  find(on) {
    const without = on.interviews.filter(({ interview }) => !interview.erased && !hasConsent(interview, on));
    if (without.length === 0) return [];
    const who = without.map(({ id, interview }) => nameOf(interview, on) ?? id);
    return [{ place: { journey: true }, values: { interviews: without.length, who: [...new Set(who)].join(', ') } }];
  },
};

/** The day on which it was given is part of it: without one nobody can show it. */
function hasConsent({ body }: RecordOf<'interview'>, { workspace, today }: Reading): boolean {
  const participant = recordOf(workspace, 'participant', body.participant);
  if (!isConsentedTo(consentToWords({ participant, method: body.method }, today), 'analyse')) return false;
  return participant?.body.consent?.given !== undefined || hasOwnTerms(body.method);
}

const nameOf = ({ body }: RecordOf<'interview'>, { workspace }: Reading): string | undefined =>
  recordOf(workspace, 'participant', body.participant)?.body.alias ?? body.title ?? body.participant;
