import { describe, expect, it } from 'vitest';
import { cloud, findingsOf, heart, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';
import type { Place } from '#model/record/place.ts';
import { type Claim, createBacking, type Heard } from '#model/research/backing.ts';

const consent = { scope: ['analyse'] as ('analyse' | 'quote')[] };
const people = [
  record('participant', 'u1', { alias: 'P1', consent, group: 'g1' }),
  record('participant', 'u2', { alias: 'P2', consent: { scope: ['quote'] } }),
  record('participant', 'u3', { alias: 'P3', consent: { ...consent, until: '2026-04-30' } }),
  record('participant', 'u4', { alias: 'P4', consent: { ...consent, withdrawn: '2026-05-01' } }),
];
const workspace = new Map(people.map((one) => [one.id, one]));

type Said = Partial<Heard['excerpts'][number]>;

const backingOf = (said: readonly Said[], more: Partial<Heard> = {}) =>
  createBacking(
    {
      today: '2026-05-01',
      interviews: ['1', '2', '3', '4'].map((n) => ({ id: `w${n}`, participant: `u${n}` })),
      excerpts: said.map((one, at) => ({ id: `e${at}`, interview: 'w1', place: { interaction: 'i' }, ...one })),
      ...more,
    },
    workspace,
  );

const feelings = [-2, -1, 0, 1, 2, undefined];
const felt = (place: Place) => feelings.map((feeling, at) => ({ id: `f${feelings[at]}`, feeling, place }));
const point = (feeling: number, at: Place, curve: object = {}): Claim => ({
  ...record('point', 'k', { curve: 'c', feeling, at }),
  curve,
});

describe('what a claim rests on', () => {
  const here = { interaction: 'i' };

  it('is words coded to its place with a feeling of the same sign', () => {
    const { of } = backingOf([...felt(here), { id: 'away', feeling: 2, place: { interaction: 'j' } }]);
    expect(of(interaction('i', { mark: heart }))).toEqual(['f1', 'f2']);
    expect(of(interaction('i', { mark: cloud }))).toEqual(['f-2', 'f-1']);
    expect(of(interaction('i'))).toEqual([]);
  });

  it('is the same between two places', () => {
    const { of } = backingOf(felt({ transition: 't' }));
    expect(of(record('transition', 't', { mark: cloud }))).toEqual(['f-2', 'f-1']);
  });

  it('is a feeling of its own sign for a point, and anything mild for one near nothing', () => {
    const { of } = backingOf(felt(here));
    expect(of(point(0.6, here))).toEqual(['f1', 'f2']);
    expect(of(point(-0.6, here))).toEqual(['f-2', 'f-1']);
    expect(of(point(0, here))).toEqual(['f-1', 'f0', 'f1']);
    expect(of(point(0.1, here))).toEqual(['f-1', 'f0', 'f1', 'f2']);
  });

  it('is told of every point in a phase by what is told of the phase, and of no other place in it', () => {
    const { of } = backingOf([
      { id: 'whole', feeling: -1, place: { phase: 'p' } },
      { id: 'there', feeling: -1, place: { phase: 'p', position: 0.2 } },
      { id: 'later', feeling: -1, place: { phase: 'p', position: 0.9 } },
    ]);
    expect(of(point(-0.5, { phase: 'p', position: 0.2 }))).toEqual(['whole', 'there']);
  });

  it('is any words at the places of a moment of truth', () => {
    const { of } = backingOf([
      ...felt(here),
      { id: 'two', place: { transition: 't' } },
      { id: 'no', place: { phase: 'p' } },
    ]);
    const moment = record('moment', 'm', { places: [here, { transition: 't' }] });
    expect(of(moment)).toEqual(['f-2', 'f-1', 'f0', 'f1', 'f2', 'fundefined', 'two']);
  });

  it('asks the speaker first: what may not be analysed counts only where somebody tied it', () => {
    const said = ['w1', 'w2', 'w3', 'w4', 'nobody'].map((interview) => ({ id: interview, interview, feeling: -1 }));
    const { of } = backingOf(said);
    expect(of(interaction('i', { mark: cloud }))).toEqual(['w1']);
    expect(of(interaction('i', { mark: cloud, evidence: ['w2'] }))).toEqual(['w2', 'w1']);
  });

  it('leaves out what was set aside or erased, and what leads nowhere', () => {
    const { of, given, isAssumed } = backingOf([{ feeling: -1 }, { feeling: -2 }, { feeling: -2, erased: true }]);
    const mark = cloud;
    expect(of(interaction('i', { mark, setAside: ['e0'] }))).toEqual(['e1']);
    expect(given(interaction('i', { mark, setAside: ['e0'] }))).toEqual(['e0', 'e1']);
    expect(isAssumed(interaction('i', { mark, setAside: ['e0', 'e1'] }))).toBe(true);
    expect(isAssumed(interaction('j', { mark, evidence: ['gone'] }))).toBe(true);
  });

  it('does not take customers’ words for what employees live, what is only believed or wanted, or for another group', () => {
    const { of } = backingOf(felt(here));
    const none = [{ of: 'employees' }, { kind: 'hypothesis' }, { kind: 'to-be' }, { group: 'g2' }];
    for (const curve of none) expect(of(point(-0.6, here, curve)), JSON.stringify(curve)).toEqual([]);
    expect(of(point(-0.6, here, { of: 'customers', kind: 'researched', group: 'g1' }))).toEqual(['f-2', 'f-1']);
  });

  it('takes claims at their word while nobody knows yet what was heard', () => {
    const { of } = backingOf([], { isToCome: true });
    expect(of(interaction('i', { mark: cloud, evidence: ['e'] }))).toEqual(['e']);
  });
});

describe('the compass on coded places', () => {
  const map = [
    phase('p'),
    ...['i1', 'i2', 'i3'].map((id) => interaction(id, { phase: 'p', mark: cloud })),
    record('curve', 'c', { of: 'customers' }),
    ...[0.4, -0.8, 0.4].map((feeling, at) =>
      record('point', `k${at}`, { curve: 'c', at: { interaction: `i${at + 1}` }, feeling }),
    ),
    record('moment', 'm', { title: 'Waits', places: [{ interaction: 'i2' }] }),
  ];
  const said = (id: string, at: string, feeling: number) =>
    record('excerpt', id, { start: 0, end: 4, text: '…', feeling, place: { interaction: at } });
  const coded = {
    map,
    workspace: people,
    interviews: [
      {
        id: 'w',
        body: { participant: 'u1' },
        excerpts: [said('a', 'i1', -1), said('b', 'i2', -2), said('c', 'i3', 1)],
      },
    ],
  };

  it('calls no claim unbacked at whose very place somebody said so', () => {
    const [hypothesis] = findingsOf('hypothesis', coded);
    expect(hypothesis?.message).toBe('2 of 7 claims have no evidence (☁ Does i3; ∿ Does i1).');
    expect(findingsOf('curve-unexplained', coded).map(({ about }) => about?.id)).not.toContain('k1');
  });

  it('says so again once the words are set aside', () => {
    const apart = map.map((one) =>
      one.type === 'point' || one.type === 'moment' || one.id === 'i2'
        ? { ...one, body: { ...one.body, setAside: ['b'] } }
        : one,
    );
    const [hypothesis] = findingsOf('hypothesis', { ...coded, map: apart });
    expect(hypothesis?.message).toContain('5 of 7 claims');
    expect(findingsOf('curve-unexplained', { ...coded, map: apart }).map(({ about }) => about?.id)).toContain('k1');
  });
});
