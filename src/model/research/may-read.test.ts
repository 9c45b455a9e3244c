import { describe, expect, it } from 'vitest';
import type { RoleOrGuest } from '#model/people/role.ts';
import type { ConsentNow } from '#model/research/consent.ts';
import type { Material } from '#model/research/material.ts';
import { mayRead, type Reader } from '#model/research/may-read.ts';

const inside = (role: RoleOrGuest): Reader => ({ from: 'inside', role });
const consents = {
  all: { is: 'given', to: ['analyse', 'quote', 'share'] },
  quote: { is: 'given', to: ['analyse', 'quote'] },
  analyse: { is: 'given', to: ['analyse'] },
  share: { is: 'given', to: ['share'] },
  missing: { is: 'missing' },
  ended: { is: 'ended' },
  withdrawn: { is: 'withdrawn' },
  erased: { is: 'erased' },
} as const satisfies Record<string, ConsentNow>;

type Row = readonly [Material, keyof typeof consents, string, string, string, string, string];

/** By hand: what viewer, commenter, editor and owner may, and anybody outside. `r` is with a reason. */
const table: readonly Row[] = [
  ['map', 'withdrawn', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['alias', 'withdrawn', 'yes', 'yes', 'yes', 'yes', 'no'],
  ['alias', 'all', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['participant', 'all', 'no', 'no', 'yes', 'yes', 'no'],
  ['participant', 'withdrawn', 'no', 'no', 'yes', 'yes', 'no'],
  ['quote', 'all', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['quote', 'quote', 'yes', 'yes', 'yes', 'yes', 'no'],
  ['quote', 'analyse', 'no', 'no', 'yes', 'yes', 'no'],
  ['quote', 'share', 'no', 'no', 'no', 'r', 'yes'],
  ['quote', 'missing', 'no', 'no', 'no', 'r', 'no'],
  ['quote', 'ended', 'no', 'no', 'no', 'r', 'no'],
  ['quote', 'withdrawn', 'no', 'no', 'no', 'r', 'no'],
  ['quote', 'erased', 'no', 'no', 'no', 'no', 'no'],
  ['excerpt', 'quote', 'yes', 'yes', 'yes', 'yes', 'no'],
  ['excerpt', 'analyse', 'no', 'no', 'yes', 'yes', 'no'],
  ['excerpt', 'missing', 'no', 'no', 'no', 'r', 'no'],
  ['note', 'all', 'no', 'no', 'yes', 'yes', 'no'],
  ['note', 'missing', 'no', 'no', 'no', 'r', 'no'],
  ['transcript', 'all', 'no', 'no', 'yes', 'yes', 'no'],
  ['transcript', 'analyse', 'no', 'no', 'yes', 'yes', 'no'],
  ['transcript', 'share', 'no', 'no', 'no', 'r', 'no'],
  ['transcript', 'missing', 'no', 'no', 'no', 'r', 'no'],
  ['transcript', 'ended', 'no', 'no', 'no', 'r', 'no'],
  ['transcript', 'withdrawn', 'no', 'no', 'no', 'r', 'no'],
  ['transcript', 'erased', 'no', 'no', 'no', 'no', 'no'],
  ['file', 'analyse', 'no', 'no', 'yes', 'yes', 'no'],
  ['file', 'missing', 'no', 'no', 'no', 'r', 'no'],
];

const short = { yes: 'yes', no: 'no', 'with-reason': 'r' };

describe('who may read what', () => {
  it.each(table)('of %s where consent is %s', (material, consent, viewer, commenter, editor, owner, outside) => {
    const ask = (reader: Reader) => short[mayRead({ material, reader, consent: consents[consent] }).may];
    expect((['viewer', 'commenter', 'editor', 'owner'] as const).map((role) => ask(inside(role)))).toEqual([
      viewer,
      commenter,
      editor,
      owner,
    ]);
    for (const from of ['outside', 'link', 'guest'] as const) expect(ask({ from })).toBe(outside);
    for (const role of ['guest', 'guest-editor'] as const) expect(ask(inside(role))).toBe(outside);
    expect(ask({ from: 'machine' })).toBe('yes');
  });

  it('is of words that nobody said everybody in the house, and nobody outside', () => {
    expect(mayRead({ material: 'quote', reader: inside('viewer') }).may).toBe('yes');
    expect(mayRead({ material: 'quote', reader: { from: 'outside' } })).toEqual({ may: 'no', why: 'consent-missing' });
  });

  it('is nobody whom none of the journeys lets in that the words serve, and everybody whom one of them does', () => {
    const closed = { to: 'some', includes: false } as const;
    for (const open of [{ to: 'all-members' }, { to: 'some', includes: true }] as const) {
      const reader = { from: 'inside', role: 'editor', journeys: [closed, open] } as const;
      expect(mayRead({ material: 'transcript', reader, consent: consents.all })).toEqual({ may: 'yes' });
    }
    const journeys = [closed, closed];
    for (const material of ['map', 'quote', 'transcript'] as const)
      expect(mayRead({ material, reader: { from: 'inside', role: 'owner', journeys }, consent: consents.all })).toEqual(
        {
          may: 'no',
          why: 'journey',
        },
      );
  });

  it('is told why not', () => {
    const why = (role: RoleOrGuest, consent: ConsentNow) =>
      mayRead({ material: 'transcript', reader: inside(role), consent });
    expect(why('viewer', consents.all)).toEqual({ may: 'no', why: 'role' });
    expect(why('editor', consents.share)).toEqual({ may: 'no', why: 'not-consented' });
    expect(why('editor', consents.missing)).toEqual({ may: 'no', why: 'consent-missing' });
    expect(why('owner', consents.ended)).toEqual({ may: 'with-reason', why: 'consent-ended' });
    expect(why('owner', consents.withdrawn)).toEqual({ may: 'with-reason', why: 'consent-withdrawn' });
  });
});
