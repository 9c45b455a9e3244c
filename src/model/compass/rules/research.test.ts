import { describe, expect, it } from 'vitest';
import { findingsOf, record } from '#model/compass/testing/journey-sketch.ts';
import type { Body } from '#model/document/records.ts';

/** Interviews with the codes heard in each. */
const talks = (...codes: string[][]) =>
  codes.map((heard, i) => ({
    id: `w${i}`,
    body: { participant: `u${i}`, date: `2026-01-${String(i + 1).padStart(2, '0')}` },
    excerpts: heard.length === 0 ? [] : [record('excerpt', `e${i}`, { start: 0, end: 1, codes: heard })],
  }));

const agreed: Body<'participant'>['consent'] = { given: '2026-01-01', scope: ['analyse', 'quote'] };
const people = (count: number, more: (i: number) => Body<'participant'> = () => ({})) =>
  Array.from({ length: count }, (_, i) =>
    record('participant', `u${i}`, { alias: `P${i}`, group: `g${i % 2}`, consent: agreed, ...more(i) }),
  );

const same = (count: number) => Array.from({ length: count }, () => ['d1']);

describe('how many are heard', () => {
  it('is too few until as many as asked for', () => {
    expect(findingsOf('few-interviews', { interviews: talks(...same(2)) })[0]?.message).toContain('about 15');
    expect(
      findingsOf('few-interviews', { journey: { scope: 'episode' }, interviews: talks(...same(2)) })[0]?.message,
    ).toContain('about 10');
    expect(findingsOf('few-interviews', {})).toEqual([]);
  });

  it('is enough when nothing new comes any more', () => {
    expect(findingsOf('few-interviews', { interviews: talks(...same(8)) })).toEqual([]);
  });

  it('is not saturated while the last ones bring new themes', () => {
    const fresh = Array.from({ length: 15 }, (_, i) => [`d${i}`]);
    expect(findingsOf('not-saturated', { interviews: talks(...fresh) })[0]?.message).toContain('2 new themes');
    expect(findingsOf('few-interviews', { interviews: talks(...fresh) })).toEqual([]);
    expect(findingsOf('not-saturated', { interviews: talks(...same(15)) })).toEqual([]);
  });
});

describe('who is heard', () => {
  const alike = people(5, () => ({ group: 'g0' }));
  const workspace = [record('group', 'g0', { name: 'Beginners' }), ...alike];

  it('is narrow when all are from one group', () => {
    expect(findingsOf('narrow-sample', { workspace, interviews: talks(...same(5)) })[0]?.message).toContain(
      'Beginners',
    );
    expect(findingsOf('narrow-sample', { workspace: people(5), interviews: talks(...same(5)) })).toEqual([]);
  });

  it('is as meant when the journey is for that group alone', () => {
    expect(
      findingsOf('narrow-sample', { journey: { customerGroups: ['g0'] }, workspace, interviews: talks(...same(5)) }),
    ).toEqual([]);
  });

  it('leaves a described group without a voice', () => {
    const journey = { customerGroups: ['g0', 'g9'] };
    const groups = [...workspace, record('group', 'g9', { name: 'Busy Lisa, 34' })];
    expect(
      findingsOf('persona-without-evidence', { journey, workspace: groups, interviews: talks(...same(5)) }),
    ).toMatchObject([{ about: { type: 'group', id: 'g9' }, message: expect.stringContaining('Busy Lisa') }]);
    const told = [...workspace, record('group', 'g9', { evidence: ['e1'] })];
    expect(findingsOf('persona-without-evidence', { journey, workspace: told, interviews: talks(...same(5)) })).toEqual(
      [],
    );
  });
});

describe('what was promised to those who were heard', () => {
  const consent = (given: Body<'participant'>) =>
    findingsOf('consent-missing', { workspace: people(1, () => given), interviews: talks(['d1']) });

  it.each([
    ['none', { consent: undefined }],
    ['not given', { consent: { scope: ['analyse'] } }],
    ['given to nothing', { consent: { given: '2026-01-01' } }],
    ['given to an empty list', { consent: { given: '2026-01-01', scope: [] } }],
    ['to be given', { consent: { ...agreed, given: '2026-05-02' } }],
    ['withdrawn', { consent: { ...agreed, withdrawn: '2026-04-30' } }],
    ['run out', { consent: { ...agreed, until: '2026-04-30' } }],
    ['not for analysis', { consent: { given: '2026-01-01', scope: ['share'] } }],
  ] as [string, Body<'participant'>][])('is consent that is %s', (_, given) => {
    expect(consent(given)[0]?.message).toContain('P0');
  });

  it('is consent, given and in time', () => {
    expect(consent({ consent: { ...agreed, until: '2026-05-01' } })).toEqual([]);
    expect(findingsOf('consent-missing', { interviews: [{ id: 'w', body: { method: 'support-log' } }] })).toEqual([]);
  });

  it('is to erase their words in time', () => {
    const kept = (retainUntil: string) =>
      findingsOf('retention-due', { workspace: people(1, () => ({ retainUntil })), interviews: talks(['d1']) });
    expect(kept('2026-04-30')[0]?.message).toContain('P0');
    expect(kept('2026-05-01')).toEqual([]);
  });
});
