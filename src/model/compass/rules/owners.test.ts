import { describe, expect, it } from 'vitest';
import { bothOwners, cloud, findingsOf, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';

const workspace = [
  record('actor', 'us', { name: 'Us', kind: 'us' }),
  record('actor', 'carrier', { name: 'Carrier', kind: 'partner' }),
  record('actor', 'neighbour', { name: 'Neighbour', kind: 'private' }),
  record('team', 'shop', { name: 'Shop' }),
  record('team', 'care', { name: 'Care' }),
];

const unownedIn = (map: Parameters<typeof findingsOf>[1]['map']) =>
  findingsOf('unowned', { map: [phase('p'), phase('q', { involvesUs: false }), ...(map ?? [])], workspace }).map(
    ({ place }) => place,
  );

describe('what nobody owns', () => {
  it('is the journey, when one of its two owners is missing', () => {
    const [finding] = findingsOf('unowned', { journey: { owners: { professional: 'anna' } } });
    expect(finding).toMatchObject({ place: { journey: true }, message: expect.stringContaining('operational') });
    expect(findingsOf('unowned', {})).toEqual([]);
  });

  it.each([
    ['direct with us', { phase: 'p', kind: 'direct', actor: 'us' }, true],
    ['direct with a partner where we are not', { phase: 'q', kind: 'direct', actor: 'carrier' }, true],
    ['unsaid in a phase of ours', { phase: 'p' }, true],
    ['half owned', { phase: 'p', kind: 'direct', owners: { operational: 'mikkel' } }, true],
    ['owned', { phase: 'p', kind: 'direct', owners: bothOwners }, false],
    ['only asked for', { phase: 'p', kind: 'direct', prompt: 'What do they do?', text: '' }, false],
    ['asked for and answered', { phase: 'p', prompt: 'What do they do?', text: 'Calls' }, true],
    ['indirect', { phase: 'p', kind: 'indirect' }, false],
    ['unsaid, with a neighbour', { phase: 'p', actor: 'neighbour' }, false],
    ['in a phase without us', { phase: 'q', kind: 'direct' }, false],
  ] as const)('is an interaction that is %s: %o → %s', (_, body, found) => {
    expect(unownedIn([interaction('i', body)])).toEqual(found ? [{ interaction: 'i' }] : []);
  });

  it('is not what lies in a phase that somebody answers for', () => {
    const owned = (owners: object) =>
      findingsOf('unowned', {
        map: [phase('p', { owners }), interaction('i', { phase: 'p', kind: 'direct' })],
      }).map(({ place, message }) => [place, message.includes('operational')]);
    expect(owned(bothOwners)).toEqual([]);
    expect(owned({ professional: 'anna' })).toEqual([[{ interaction: 'i' }, true]]);
    expect(owned({})).toEqual([[{ interaction: 'i' }, expect.anything()]]);
  });

  it('is a transition that is felt or handed over', () => {
    const ends = [
      interaction('a', { phase: 'p', kind: 'indirect' }),
      interaction('b', { phase: 'p', kind: 'indirect' }),
    ];
    const between = (more: object) => unownedIn([...ends, record('transition', 't', { from: 'a', to: 'b', ...more })]);
    expect(between({ mark: cloud })).toEqual([{ transition: 't' }]);
    expect(between({ handOff: { from: 'shop', to: 'care' } })).toEqual([{ transition: 't' }]);
    expect(between({ handOff: { from: 'shop', to: 'care' }, owners: bothOwners })).toEqual([]);
    expect(between({ meanwhile: 'Waits' })).toEqual([]);
  });
});

describe('a hand-off', () => {
  const map = (feeling: number, owners?: typeof bothOwners, inPhase?: typeof bothOwners) => [
    phase('p', { owners: inPhase }),
    phase('q'),
    interaction('a', { phase: 'p' }),
    interaction('b', { phase: 'p' }),
    record('transition', 't', { from: 'a', to: 'b', handOff: { from: 'shop', to: 'care' }, owners }),
    record('curve', 'c', {}),
    record('point', 'c0', { curve: 'c', at: { interaction: 'a' }, feeling: 0 }),
    record('point', 'c1', { curve: 'c', at: { interaction: 'b' }, feeling }),
  ];

  it('is watched over where it hurts', () => {
    expect(findingsOf('hand-off-unwatched', { map: map(-0.8), workspace })).toMatchObject([
      { place: { transition: 't' }, message: expect.stringContaining('from Shop to Care') },
    ]);
    expect(findingsOf('hand-off-unwatched', { map: map(-0.8, bothOwners), workspace })).toEqual([]);
    expect(findingsOf('hand-off-unwatched', { map: map(0.3), workspace })).toEqual([]);
  });

  it('is watched by whoever has the phase, unless it leads into another', () => {
    const within = map(-0.8, undefined, bothOwners);
    expect(findingsOf('hand-off-unwatched', { map: within, workspace })).toEqual([]);
    const across = within.map((one) => (one.id === 'b' ? interaction('b', { phase: 'q' }) : one));
    expect(findingsOf('hand-off-unwatched', { map: across, workspace })).toMatchObject([
      { place: { transition: 't' } },
    ]);
  });
});
