import { describe, expect, it } from 'vitest';
import { type Consent, consentNow, consentToWords, isConsentedTo } from '#model/research/consent.ts';

const today = '2026-05-01';
const all: Consent = { given: '2026-01-01', scope: ['analyse', 'quote'] };

describe('a consent', () => {
  it.each([
    ['nothing is written down', undefined, 'missing'],
    ['only its day is written down', { given: '2026-01-01' }, 'missing'],
    ['its scopes are empty', { given: '2026-01-01', scope: [] }, 'missing'],
    ['its day is to come', { given: '2026-05-02', scope: ['analyse'] }, 'missing'],
    ['it is given', all, 'given'],
    ['it is given today', { ...all, given: today }, 'given'],
    ['an old file names no day', { scope: ['analyse'] }, 'given'],
    ['this is its last day', { ...all, until: today }, 'given'],
    ['its last day was yesterday', { ...all, until: '2026-04-30' }, 'ended'],
    ['it is withdrawn today', { ...all, withdrawn: today }, 'withdrawn'],
    ['it will be withdrawn tomorrow', { ...all, withdrawn: '2026-05-02' }, 'given'],
    ['it was withdrawn and its scopes taken away', { scope: [], withdrawn: '2026-04-01' }, 'withdrawn'],
  ] as [string, Consent | undefined, string][])('where %s', (_, consent, is) => {
    expect(consentNow(consent, today).is).toBe(is);
  });

  it('is to what it names and to nothing else', () => {
    const now = consentNow({ given: '2026-01-01', scope: ['share'] }, today);
    expect([isConsentedTo(now, 'share'), isConsentedTo(now, 'analyse'), isConsentedTo(now, 'quote')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is not asked for what came under terms of its own, until it is withdrawn', () => {
    const said = (consent: Consent | undefined, method: string) =>
      consentToWords({ participant: { body: { consent: consent as never } }, method }, today);
    expect(said(undefined, 'letters')).toEqual({ is: 'given', to: ['analyse'] });
    expect(said({ ...all, until: '2026-04-30' }, 'survey')).toEqual({ is: 'given', to: ['analyse'] });
    expect(said({ withdrawn: '2026-04-30' }, 'survey').is).toBe('withdrawn');
    expect(said(undefined, 'diary').is).toBe('missing');
    expect(consentToWords({ method: 'support-log' }, today).is).toBe('given');
    expect(consentToWords({}, today).is).toBe('missing');
  });
});
