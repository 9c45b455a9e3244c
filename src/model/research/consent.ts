import type { RecordOf } from '#model/document/records.ts';
import type { consentScopes } from '#model/research/participant.ts';

export type Scope = (typeof consentScopes)[number];

/** What somebody agreed to, as it is written down: to nothing unless a scope says so. */
export type Consent = {
  readonly given?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly until?: string | undefined;
  readonly withdrawn?: string | undefined;
};

/** What a consent comes to on a day; it holds for what it names and for nothing else. */
export type ConsentNow =
  | { readonly is: 'given'; readonly to: readonly string[] }
  | { readonly is: 'missing' | 'ended' | 'withdrawn' | 'erased' };

/** What this consent comes to on `today`: the day until which it holds is its last, the day on which it is withdrawn is the first without. */
export function consentNow(consent: Consent | undefined, today: string): ConsentNow {
  const { given, scope = [], until, withdrawn } = consent ?? {};
  if (withdrawn !== undefined && withdrawn <= today) return { is: 'withdrawn' };
  if (scope.length === 0 || (given !== undefined && given > today)) return { is: 'missing' };
  return until !== undefined && until < today ? { is: 'ended' } : { is: 'given', to: scope };
}

type Spoken = {
  readonly participant?: Pick<RecordOf<'participant'>, 'body' | 'erased'> | undefined;
  readonly method?: string | undefined;
};

/** What may be done with what was said in an interview on `today`; what came under terms of its own may be analysed until it is withdrawn. */
export function consentToWords({ participant, method }: Spoken, today: string): ConsentNow {
  if (participant?.erased) return { is: 'erased' };
  const now = consentNow(participant?.body.consent, today);
  const isOwn = hasOwnTerms(method) && (now.is === 'missing' || now.is === 'ended');
  return isOwn ? { is: 'given', to: ['analyse'] } : now;
}

/** Surveys, support logs and letters come under terms of their own. */
export const hasOwnTerms = (method: string | undefined): boolean =>
  method !== undefined && ['survey', 'support-log', 'letters'].includes(method);

export const isConsentedTo = (now: ConsentNow, scope: Scope): boolean => now.is === 'given' && now.to.includes(scope);
